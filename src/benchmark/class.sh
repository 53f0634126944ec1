#!/usr/bin/env bash
# class.sh [SIZE]: grades a class with `run_autograder batch --jobs 2`, and every fourth of its submissions one by one
# with javac and java, which call the same cases in the same JVM as the references: no sandbox, no feedback, and the
# first wrong answer ends a test. The class is made of the samples, one for each problem, always the same way: of 20
# submissions 12 are right, 7 have one or two wrong problems, and one has a problem that never returns, ends the JVM,
# or the like. Both sides take turns, a quarter of the class at a time; in the end, right, wrong and runaway ones of the
# fourth that both have graded are graded as classes of their own. java gets the limits that Plumbline has for one test,
# 10 s of processor time, and a minute on the clock. Run ./setup.sh first.
set -euo pipefail

# shellcheck source=src/benchmark/measuring.sh
. "$(dirname "$0")/measuring.sh"
SIZE=${1:-400}
QUARTERS=4
PROBLEMS=(frobenius-norm relu-interpolator binary-classifier max-pooling-filter)
CPU_SECONDS=10
CLOCK_SECONDS=60

# kind I: what the I-th submission is. Each fourth of the class has the same mix.
kind() {
  local turn=$((($1 / 4 + 5 * ($1 % 4)) * 7 % 20))
  if [ $turn -lt 12 ]; then echo right; elif [ $turn -lt 19 ]; then echo wrong; else echo runaway; fi
}

# hand_in I KIND FOLDER: the I-th submission, whose sources are like no other's.
hand_in() {
  local p kind from first=$(($1 / 20 % 4)) others=()
  mkdir -p "$3"
  for p in 0 1 2 3; do
    kind=right
    if [ "$p" = "$first" ] || { [ "$2" = wrong ] && [ $(($1 % 2)) = 1 ] && [ "$p" = $(((first + 1) % 4)) ]; }; then
      kind=$2
    fi
    others=("$samples/${PROBLEMS[p]}/$kind"/*)
    from=${others[$((($1 * 7 + $1 / 20 + p) % ${#others[@]}))]}
    cp -Rn "$from/." "$3"
  done
  find "$3" -name '*.java' -exec sed -i "\$a // $1" {} +
}

make_class() {
  local i kind name quarter copy
  for ((i = 0; i < SIZE; i++)); do
    kind=$(kind $i)
    name=$kind-$i
    quarter=$((i * QUARTERS / SIZE))
    hand_in $i "$kind" "$work/quarter$quarter/$name"
    if [ $((i % 4)) = 0 ]; then
      for copy in "$work/$kind" "$work/fourth$quarter"; do
        mkdir -p "$copy"
        cp -R "$work/quarter$quarter/$name" "$copy"
      done
    fi
  done
}

# batch FOLDER
batch() { ./run_autograder batch "$1" --out "$1.out" --jobs 2; }

# bare FOLDER: one that does not compile, ends the JVM, or is cut off, is done with.
bare() {
  if compile "$1"; then (ulimit -c 0 -t $CPU_SECONDS; trials timeout -k 1 $CLOCK_SECONDS) || true; fi
}

one_by_one() {
  local folder kind
  for folder in "$@"; do
    kind=${folder##*/}
    kind=${kind%-*}
    measure "bare $kind" bare "$folder"
    if grep -q '^12 of 12$' "$work/log"; then echo "$kind" >>"$work/bare.full"; fi
  done
}

# full KIND: how many had whole marks; right ones must have them, others must not.
full() {
  local graded=("$work"/quarter*.out/grades.csv)
  printf '%s with whole marks: batch %d of %d, bare %d of %d\n' "$1" \
    "$(cat "${graded[@]}" | grep -c ",$1-[0-9]*,graded,100,")" "$(cat "${graded[@]}" | grep -c ",$1-")" \
    "$(grep -c "$1" "$work/bare.full")" "$(grep -c "^bare $1 " "$work/measured")"
}

report() {
  awk -v size="$SIZE" '
    function line(name, count) {
      if (count == 0 || !bares[name]) return
      printf "%-8s %11d %11d %11.2f %11.2f %11.2f %11.2f %9.2f\n", name, count, bares[name], count / clock[name],
        bares[name] / bareclock[name], cpu[name] / count, barecpu[name] / bares[name],
        cpu[name] / count / (barecpu[name] / bares[name])
    }
    $1 == "batch" { cpu[$2] += $3 + $4; clock[$2] += $5 }
    $1 == "bare" { for (k = 1; k <= 2; k++) { name = k == 1 ? $2 : "all"; bares[name]++
        barecpu[name] += $3 + $4; bareclock[name] += $5 } }
    END {
      printf "%-8s %23s %23s %23s %9s\n", "", "submissions", "a second", "CPU s for one", ""
      printf "%-8s %11s %11s %11s %11s %11s %11s %9s\n", "", "batch", "bare", "batch", "bare", "batch", "bare", "CPU ratio"
      line("all", size); line("right", bares["right"]); line("wrong", bares["wrong"]); line("runaway", bares["runaway"])
    }' "$work/measured"
}

prepare() {
  mkdir -p "$work/tests"
  "$JAVA_HOME/bin/javac" -d "$work/tests" -cp "$libraries" src/benchmark/java/Trials.java
  make_class
}

prepare
for ((quarter = 0; quarter < QUARTERS; quarter++)); do
  # in the background, where it has a process group to weigh
  set -m
  measure "batch all" batch "$work/quarter$quarter" &
  set +m
  peak $! 0.5 >>"$work/peaks"
  wait $!
  one_by_one "$work/fourth$quarter"/*
done
for kind in right wrong runaway; do
  if [ -d "$work/$kind" ]; then measure "batch $kind" batch "$work/$kind"; fi
done
report
for kind in right wrong runaway; do full $kind; done
echo "batch: at most $(sort -n "$work/peaks" | tail -n 1) MB at a time"
