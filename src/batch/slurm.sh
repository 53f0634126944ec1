#!/usr/bin/env bash
#SBATCH --job-name=plumbline
#SBATCH --cpus-per-task=4
#SBATCH --mem-per-cpu=1G
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=plumbline-%A_%a.log
# Grades a class on many nodes, a share on each. In Plumbline's folder, which all nodes must see at the same place, as
# they must SOURCE and OUT:
#
#   ./setup.sh
#   sbatch --array=1-N src/batch/slurm.sh SOURCE OUT N
#   ./run_autograder merge OUT/share-* --out OUT/class
#
# A share whose node fails is queued again and goes on where it was. Give SOURCE unpacked, or every node unpacks it.
# To grade one share again: sbatch --array=K src/batch/slurm.sh SOURCE OUT N
set -euo pipefail

if [ $# -ne 3 ]; then
  echo "usage: sbatch --array=1-N src/batch/slurm.sh SOURCE OUT N" >&2
  exit 1
fi
share=$SLURM_ARRAY_TASK_ID
cd "$SLURM_SUBMIT_DIR"
mkdir -p "$2"
exec ./run_autograder batch "$1" --out "$2/share-$share" --shard "$share/$3" --jobs "${SLURM_CPUS_PER_TASK:-1}"
