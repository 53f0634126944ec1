#!/usr/bin/env bash
# run.sh [ROUNDS]: times one cold submission, and a submission of a batch, beside what instructors use otherwise, each
# round after the other: javac and java without any framework, JUnit in the student's JVM, and mvn test. All call the
# same cases. Prints medians with their spread, and ratios to javac and java of the same round. Run ./setup.sh first;
# the sample is one that the class data was not made from. Needs Maven, and nothing else running on the machine.
set -euo pipefail

# shellcheck source=src/benchmark/measuring.sh
. "$(dirname "$0")/measuring.sh"
ROUNDS=${1:-9}
SIZE=20
SAMPLE=$samples/whole-homework/right/nested-classes

version() { sed -n "s|.*<$1.version>\(.*\)</$1.version>.*|\1|p" pom.xml; }

prepare() {
  local i console
  console=org.junit.platform:junit-platform-console-standalone:$(version junit)
  mkdir -p "$work"/{autograder/results,sources,classes,tests,class,maven/src/main/java,maven/src/test/java}
  mvn -q -B dependency:copy "-Dartifact=$console" "-DoutputDirectory=$work/console" -Dmdep.stripVersion
  mvn -q -B dependency:copy "-Dartifact=org.assertj:assertj-core:$(version assertj)" "-DoutputDirectory=$work/console"
  cp -R "$SAMPLE" "$work/autograder/submission"
  cp -R "$SAMPLE/." "$work/sources"
  for ((i = 0; i < SIZE; i++)); do
    cp -R "$SAMPLE" "$work/class/student$i"
  done
  junit=$(printf '%s:' "$work"/console/*.jar)
  "$JAVA_HOME/bin/javac" -d "$work/tests" -cp "$libraries:$junit" src/benchmark/java/*.java
  compile "$work/sources"
  cp src/benchmark/maven/pom.xml "$work/maven"
  cp -R "$SAMPLE/." "$work/maven/src/main/java"
  cp src/benchmark/java/*.java "$work/maven/src/test/java"
  maven -q # for what Maven fetches at first
}

# shellcheck disable=SC2119 # nothing to run it by
bare() { compile "$work/sources" && trials; }

junit() {
  compile "$work/sources"
  "$JAVA_HOME/bin/java" -jar "$work/console/junit-platform-console-standalone.jar" execute --select-class TrialsTest \
    --reports-dir "$work/reports" -cp "$work/classes:$work/tests:$libraries:$junit"
}

# maven [OPTION...]
maven() {
  (cd "$work/maven" && rm -rf target && mvn "$@" -B test "-Dplumbline=$TARGET" "-Djunit=$(cd "$HOME_FOLDER" && version junit)" \
    "-Dassertj=$(cd "$HOME_FOLDER" && version assertj)")
}

plumbline() { AUTOGRADER_ROOT=$work/autograder ./run_autograder; }

batch() {
  rm -rf "$work/out"
  ./run_autograder batch "$work/class" --out "$work/out" --jobs 2
}

report() {
  awk -v size=$SIZE '
    function median(list, count,   i, j, swap) {
      for (i = 1; i <= count; i++) for (j = i + 1; j <= count; j++)
        if (list[j] < list[i]) { swap = list[i]; list[i] = list[j]; list[j] = swap }
      return count % 2 ? list[(count + 1) / 2] : (list[count / 2] + list[count / 2 + 1]) / 2
    }
    { n = ++count[$1]; part = $1 == "batch" ? size : 1
      cpu[$1, n] = ($2 + $3) / part; wall[$1, n] = $4 / part }
    END {
      printf "%-10s %12s %12s   %s\n", "", "CPU s", "clock s", "CPU, to bare"
      split("bare junit maven plumbline batch", names, " ")
      for (k = 1; k <= 5; k++) {
        name = names[k]
        for (i = 1; i <= count[name]; i++) { c[i] = cpu[name, i]; w[i] = wall[name, i]; r[i] = c[i] / cpu["bare", i] }
        n = count[name]; m = median(r, n)
        printf "%-10s %12.2f %12.2f   %.2f (%.2f to %.2f)\n", name, median(c, n), median(w, n), m, r[1], r[n]
      }
    }' "$work/measured"
}

memory() {
  local what
  for what in bare junit plumbline; do
    set -m
    "$what" >/dev/null 2>&1 &
    set +m
    echo "$what: at most $(peak $!) MB at a time"
  done
}

prepare
for ((round = 0; round < ROUNDS; round++)); do
  for what in bare junit plumbline batch; do measure "$what" "$what"; done
  measure maven maven -o
done
report
memory
