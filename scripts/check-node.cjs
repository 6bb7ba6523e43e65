// Runs at the end of every install, under whatever Node is there: plain old JavaScript only.
// On Linux x64 the lock file brings a Node of its own, which npm puts first for every script; elsewhere the user's does the work.
var spawnSync = require('child_process').spawnSync;

/** True where version "22.12.3" is at least 22.12. */
function atLeast(version, major, minor) {
  var parts = version.split('.').map(Number);
  return parts[0] > major || (parts[0] === major && parts[1] >= minor);
}

var running = process.versions.node;
if (!atLeast(running, 22, 18)) {
  console.error(
    'This project needs Node 22.18 or later; this is ' +
      running +
      ' on ' +
      process.platform +
      ' ' +
      process.arch +
      '.\n' +
      'Install a current Node from https://nodejs.org/ and run the command again.',
  );
  process.exit(1);
}

// npm leaves out optional packages that do not name the Node it runs under, among them the bundler's compiled part:
// under an old one the install has to be completed by the Node that it brought.
var installedBy = /\bnode\/v([\d.]+)/.exec(process.env.npm_config_user_agent || '');
if (installedBy && !atLeast(installedBy[1], 22, 12) && process.env.npm_execpath) {
  // Unset, or the npm below would still introduce itself as running under the old one.
  delete process.env.npm_config_user_agent;
  var again = spawnSync(process.execPath, [process.env.npm_execpath, 'install', '--no-save'], {
    stdio: 'inherit',
  });
  process.exit(again.status === null ? 1 : again.status);
}
