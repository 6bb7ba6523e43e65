/** Words that can stand for one another: business, transport and technology. One group a line; see paraphrases.ts. */
export const TRADE = `earnings profit income
revenue sales turnover
investor shareholder stockholder
shareholder stockholder owner
dividend payout
acquire buy purchase takeover acquisition buyout
merge merger combine tie-up join
subsidiary unit division arm
chief-executive ceo boss
layoff lay-off job-cut redundancy cut-jobs downsize
bailout rescue
loan lend credit
mortgage home-loan
interest-rate rate
inflation price-rise
recession downturn slump slowdown
advertise advert commercial
automaker carmaker
antitrust competition monopoly
headquarters based
runway airport airfield tarmac
crash-land emergency-landing
flaw bug vulnerability hole weakness
patch fix update bug-fix
security-update patch fix
hacker attacker cybercriminal
malware virus malicious
smartphone phone handset
download install
chip processor
stock share
loss deficit
supplier vendor
bid offer
stake holding
forecast outlook guidance projection
quarterly three-month
analyst economist
software-update patch fix
bug flaw defect
hack break-into breach
cybercriminal hacker criminal
malicious-software malware malicious-code
infected compromised
web-site website site
pc computer
laptop notebook
app application
upgrade update
chairman chair
founder co-founder
pilot captain
airline carrier
crew staff
plane aircraft jet
runway airstrip tarmac
divert reroute redirect
ground cancel
manufacturer maker producer
retailer store shop
warehouse depot
shipment delivery
customer client consumer
discount reduction markdown
bargain cheap
expensive costly pricey
luxury upmarket upscale
plunge tumble slump
rally rebound recover
all-time-high record-high
all-time-low record-low
job-loss layoff redundancy cut-job job-cut
pay-rise raise wage-increase
pay-cut wage-cut
hire recruit take-on
joint-venture partnership
spin-off split
list float ipo go-public
default fail-to-pay
write-off write-down
fraud swindle
lawsuit sue suit
fine penalty
ban prohibit
recall pull withdraw
shortage scarcity lack
surplus glut
demand appetite
supply provision
launch unveil introduce debut
overhaul revamp
phase-out discontinue
go-live launch
go-dark shut-down`;
