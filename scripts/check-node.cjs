// Runs before anything is installed, under whatever Node is there: plain old JavaScript only.
// On Linux (x64, arm64) the lock file brings its own Node and npm scripts use it; elsewhere the user's Node does the work.
var needed = [22, 18];
var parts = process.versions.node.split('.').map(Number);
var enough = parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1]);

function bringsItsOwn() {
  if (process.platform !== 'linux' || (process.arch !== 'x64' && process.arch !== 'arm64')) return false;
  // That Node is linked against glibc; Alpine and other musl systems cannot run it.
  var report = process.report && process.report.getReport();
  return !report || Boolean(report.header.glibcVersionRuntime);
}

if (!enough && !bringsItsOwn()) {
  console.error(
    'This project needs Node ' +
      needed.join('.') +
      ' or later; this is ' +
      process.version +
      ' on ' +
      process.platform +
      ' ' +
      process.arch +
      '.\n' +
      'Install a current Node from https://nodejs.org/ and run the command again. Nothing was installed.',
  );
  process.exit(1);
}
