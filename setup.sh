#!/usr/bin/env bash
grep -q $'\r' "$0" && sed -i 's/\r$//' "$0" && exec bash "$0" "$@" # the upload made CRLF of the line ends
# Makes Plumbline ready to run: installs a JDK 17 and Maven where they are missing (as root, on Debian and Ubuntu),
# builds the jars where they are missing or old, prepares class data for the JVM, and draws the secret seed. May be run
# as often as you like; Gradescope runs it once, as root, when it builds the image.
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
  local jdk missing=()
  find_jdk || missing+=(openjdk-17-jdk-headless)
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

# Workers run as a user of their own, who can't get at Gradescope's source folder once the grader has hidden it.
place_worker() {
  local jar=worker/plumbline-worker.jar
  chmod -R a+rX target/worker
  if [ "$(id -u)" != 0 ] || [ "${PWD##*/}" != source ]; then
    rm -f target/worker.home
    return
  fi
  if ! cmp -s "target/$jar" "/opt/plumbline/$jar"; then
    rm -rf /opt/plumbline
    mkdir -p /opt/plumbline
    cp -R target/worker /opt/plumbline/worker
    chmod -R a+rX /opt/plumbline
  fi
  echo /opt/plumbline/worker >target/worker.home
}

# Grades the rehearsal's uploads as Gradescope would, and then as a class, where other workers compile than run; grader
# and workers list the classes that they load, each in a file of its own.
rehearse() {
  local upload lists=$1
  grader_command "$PWD" "$JAVA_HOME"
  grader_command+=(-Xmx256m "-XX:DumpLoadedClassList=$lists/grader-%p" "-Dplumbline.worker.classes=$lists")
  grader_command+=(-jar "$PWD/target/plumbline.jar")
  for upload in target/rehearsal/*; do
    rm -rf "$lists/root"
    mkdir -p "$lists/root/submission" "$lists/root/results"
    cp -R "$upload/." "$lists/root/submission"
    AUTOGRADER_ROOT=$lists/root PLUMBLINE_SEED=rehearsal "${grader_command[@]}" >/dev/null || return 1
  done
  "${grader_command[@]}" batch target/rehearsal --out "$lists/out" --jobs 1 >/dev/null
}

# dump LISTS WHO JAR ARCHIVE: the classes that are in two of the lists, without their numbers there. Left out are those
# of class loaders other than the JDK's, and the Eclipse compiler, which most submissions do without: the JVM starts
# faster with a small archive. A line stands for one use of a lambda, so it stays as often as one list has it.
dump() {
  awk 'FNR == 1 { split("", here) }
    / source: |org\/eclipse/ { next }
    { sub(/ id: [0-9]+$/, "") }
    !($0 in lists) { order[++lines] = $0 }
    ++here[$0] == 1 { lists[$0]++ }
    here[$0] > times[$0] { times[$0] = here[$0] }
    END {
      for (i = 1; i <= lines; i++) if (lists[order[i]] > 1) for (k = times[order[i]]; k > 0; k--) print order[i]
    }' "$1/$2"-* >"$1/list"
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xshare:dump "-XX:SharedClassListFile=$1/list" \
    "-XX:SharedArchiveFile=$4" -cp "$3" >/dev/null 2>&1 && chmod 644 "$4"
}

# Archives of loaded classes let both JVMs start in less time. They fit one JDK, and the jars as they lie here; where
# none can be made, grading goes on without.
prepare_class_data() {
  local lists jar worker=$PWD/target/worker stamp=target/class-data.stamp
  if [ -r target/worker.home ]; then worker=$(<target/worker.home); fi
  jar=$worker/plumbline-worker.jar
  if [ -r "$worker/run.jsa" ] && [ "$stamp" -nt target/plumbline.jar ] && [ "$stamp" -nt "$jar" ] &&
    [ "$(<"$stamp")" = "$JAVA_HOME" ]; then
    return
  fi
  rm -f target/grader.jsa "$worker"/*.jsa "$stamp"
  lists=$(mktemp -d)
  chmod 777 "$lists" # the worker writes its list as a user of its own
  if rehearse "$lists" 2>"$lists/errors" &&
    dump "$lists" compile "$jar" "$worker/compile.jsa" &&
    dump "$lists" run "$jar" "$worker/run.jsa" &&
    dump "$lists" grader "$PWD/target/plumbline.jar" "$PWD/target/grader.jsa"; then
    echo "$JAVA_HOME" >"$stamp"
  else
    rm -f target/grader.jsa "$worker"/*.jsa
    echo "setup.sh: no class data could be prepared; grading works, but takes more time to start:" >&2
    tail -n 3 "$lists/errors" >&2
  fi
  rm -rf "$lists"
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
  local jdk
  find_jdk
  export JAVA_HOME=$jdk
  if needs_build; then build; fi
  draw_seed
  place_worker
  prepare_class_data
  echo "setup.sh: ready, with $JAVA_HOME"
}

main "$@" </dev/null
exit
