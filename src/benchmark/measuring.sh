# shellcheck shell=bash disable=SC2034
# What the benchmarks share; to be sourced. Finds the JDK, makes a folder in $work that ends with the script, and leaves
# in variables what the measured commands need.

cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." || exit
HOME_FOLDER=$PWD
# shellcheck source=run_autograder
. ./run_autograder
find_jdk
export JAVA_HOME=$jdk PLUMBLINE_SEED=benchmark
samples=$PWD/src/test/resources/submissions
TARGET=$PWD/target
libraries=$TARGET/plumbline.jar:$(printf '%s:' "$TARGET"/lib/*.jar)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# compile FOLDER: its sources, as a student would; the names of the classes in $CLASSES.
compile() {
  rm -rf "$work/classes"
  find "$1" -name '*.java' -print0 | xargs -0 "$JAVA_HOME/bin/javac" -d "$work/classes" -cp "$TARGET/plumbline.jar" || return 1
  CLASSES=$(cd "$work/classes" && find . -name '*.class' | sed 's|^\./||; s|\.class$||; s|/|.|g' | tr '\n' ' ')
  export CLASSES=${CLASSES% }
}

# trials [COMMAND...]: calls the cases of the classes that were compiled, without any framework; run by the command.
trials() {
  # shellcheck disable=SC2086
  "$@" "$JAVA_HOME/bin/java" -cp "$work/classes:$work/tests:$libraries" Trials $CLASSES
}

# peak GROUP [SECONDS]: the memory of all processes of a group together, in MB, each shared page counted once: its peak,
# looked at after each so many seconds.
peak() {
  local pid sum most=0
  while kill -0 "$1" 2>/dev/null; do
    sum=0
    for pid in $(pgrep -g "$1"); do
      sum=$((sum + $(awk '/^Pss:/ { print $2; exit }' "/proc/$pid/smaps_rollup" 2>/dev/null || echo 0)))
    done
    if [ "$sum" -gt "$most" ]; then most=$sum; fi
    sleep "${2:-0.02}"
  done
  echo $((most / 1024))
}

# measure NAME COMMAND...: appends the name, and the command's processor seconds and seconds on the clock.
measure() {
  local TIMEFORMAT='%U %S %R' name=$1 user system wall
  shift
  { time "$@" >"$work/log" 2>&1; } 2>"$work/time" || { cat "$work/log" >&2; return 1; }
  read -r user system wall <"$work/time"
  echo "$name $user $system $wall" >>"$work/measured"
}
