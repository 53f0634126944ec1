#!/usr/bin/env bash
grep -q $'\r' "$0" && sed -i 's/\r$//' "$0" && exec bash "$0" "$@" # the upload made CRLF of the line ends
# Makes Plumbline ready to run: installs a JDK 17 and Maven where they are missing (as root, on Debian and Ubuntu),
# builds the jars where they are missing or old, and draws the secret seed. May be run as often as you like;
# Gradescope runs it once, as root, when it builds the image.
set -euo pipefail

# What an upload can lose on its way: the run bit, and the line ends without which a `#!` line does not work.
restore_scripts() {
  local script scripts=(setup.sh run_autograder)
  if [ "${PWD##*/}" = source ] && [ -f ../run_autograder ]; then
    scripts+=(../run_autograder) # Gradescope's copy
  fi
  for script in "${scripts[@]}"; do
    if grep -q $'\r' "$script"; then sed -i 's/\r$//' "$script"; fi
    if [ ! -x "$script" ]; then chmod +x "$script"; fi
  done
}

# Whether a jar is missing, or older than something it is made of. The worker's jar is the last thing that the build
# makes. An upload of prebuilt jars has no pom.xml.
needs_build() {
  local last=target/worker/plumbline-worker.jar
  [ -f pom.xml ] || return 1
  [ ! -f "$last" ] || [ -n "$(find pom.xml src/main reference -newer "$last" -print -quit)" ]
}

install_missing() {
  local missing=()
  find_jdk >/dev/null || missing+=(openjdk-17-jdk-headless)
  if needs_build && ! command -v mvn >/dev/null; then missing+=(maven); fi
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "setup.sh: missing: ${missing[*]}. Only root on Debian or Ubuntu can install it from here:" >&2
    echo "setup.sh: install it yourself (or set JAVA_HOME and PATH), then run setup.sh again." >&2
    exit 2
  fi
  echo "setup.sh: installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The profile leaves out the compiler's gates, which are for who changes Plumbline. Tests come in a later phase: this
# one ends with both jars made.
build() {
  echo "setup.sh: building"
  mvn -q -B -P install-only process-classes
}

# Hidden inputs are drawn from it. Never drawn anew: that would change the inputs of a running assignment.
draw_seed() {
  if [ ! -s .seed ]; then
    (umask 077 && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >.seed)
  fi
  chmod 600 .seed
}

main() {
  cd -P "$(dirname "$0")"
  restore_scripts
  . ./run_autograder
  install_missing
  JAVA_HOME=$(find_jdk)
  export JAVA_HOME
  if needs_build; then build; fi
  chmod -R a+rX target/worker # the worker runs as a user of its own
  draw_seed
  echo "setup.sh: ready, with $JAVA_HOME"
}

main "$@" </dev/null
exit
