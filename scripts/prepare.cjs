// npm's `prepare`, under whatever Node is there: plain old JavaScript only. It runs at the end of every install in this
// folder, and when another project links or clones this one to import its engine. Installing the packed engine runs nothing.
// On Linux x64 the lock file brings a Node of its own, which npm puts first for every script; elsewhere the user's does the work.
var spawnSync = require('child_process').spawnSync;
var fs = require('fs');
var path = require('path');

var root = path.join(__dirname, '..');

/** True where version "22.12.3" is at least 22.12. */
function atLeast(version, major, minor) {
  var parts = version.split('.').map(Number);
  return parts[0] > major || (parts[0] === major && parts[1] >= minor);
}

/** Runs Node on a file and ends as it did. */
function finish(file, args) {
  var status = spawnSync(process.execPath, [file].concat(args), { cwd: root, stdio: 'inherit' }).status;
  process.exit(status === null ? 1 : status);
}

// Only the lock file is wanted, or `npm pack`, which runs `prepack` by itself: nothing was installed.
if (process.env.npm_config_package_lock_only === 'true' || process.env.npm_command === 'pack')
  process.exit(0);

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

var installing = process.env.npm_config_local_prefix;
if (installing && fs.realpathSync(installing) !== fs.realpathSync(root)) {
  if (!fs.existsSync(path.join(root, 'node_modules', 'typescript'))) {
    console.error('The engine in ' + root + ' cannot be built yet. Run npm ci there, then install it again.');
    process.exit(1);
  }
  finish(path.join(__dirname, 'engine.ts'), []);
}

// npm leaves out optional packages that do not name the Node it runs under, among them the bundler's compiled part:
// under an old one the install has to be completed by the Node that it brought.
var installedBy = /\bnode\/v([\d.]+)/.exec(process.env.npm_config_user_agent || '');
if (installedBy && !atLeast(installedBy[1], 22, 12) && process.env.npm_execpath) {
  // Unset, or the npm below would still introduce itself as running under the old one.
  delete process.env.npm_config_user_agent;
  finish(process.env.npm_execpath, ['install', '--no-save']);
}
