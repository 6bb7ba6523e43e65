/** Words that can stand for one another: business, transport and technology. One group a line; see paraphrases.ts. */
export const TRADE = `earnings profit income
revenue sales turnover
loss deficit
stock share equity
market exchange trading
investor shareholder stockholder
shareholder stockholder owner
dividend payout
acquire buy purchase takeover acquisition buyout
merge merger combine tie-up join
bid offer proposal
stake holding share
subsidiary unit division arm
chief-executive ceo boss
chairman chair
founder co-founder
executive manager
layoff lay-off job-cut redundancy cut-jobs downsize
bankruptcy insolvency collapse
bailout rescue
loan lend credit
bank lender
mortgage home-loan
interest-rate rate
inflation price-rise
recession downturn slump slowdown
economy economic growth
growth expansion
quarter three-months
forecast guidance outlook
analyst economist
contract deal
contractor builder supplier company
supplier vendor
brand label
advertise advert commercial
retail shop store
factory plant
manufacture produce
automaker carmaker
recall withdraw
product item
antitrust competition monopoly
regulator watchdog
strategy plan
headquarters based
airline carrier
passenger traveller traveler
pilot captain
crew staff
runway airport airfield tarmac
flight plane
crash-land emergency-landing
flaw bug vulnerability hole weakness
patch fix update bug-fix
security-update patch fix
hacker attacker cybercriminal
malware virus malicious
infect compromise
browser explorer
software program app
computer pc laptop
smartphone phone handset
tablet ipad
search-engine google
user customer
download install
upgrade update
data information
password login
chip processor`;
