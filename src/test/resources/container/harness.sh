# Gradescope's steps around one submission, as far as they are public, in a container that is used this once.
# /download has the submission, /metadata.json what Gradescope says of it. The lines printed are for the test.
set -eu
cd /autograder
rm -rf submission results
mkdir submission results
cp -R --no-preserve=mode /download/. submission
mv /metadata.json submission_metadata.json
rm -rf /download

TIMEFORMAT='wall %R user %U system %S'
status=0
time env -u AUTHENTICATION_TOKEN timeout --signal=KILL "$TIMEOUT_SECONDS" \
  ./run_autograder >results/stdout 2>&1 || status=$?
echo "status $status"
for process in /proc/[0-9]*; do
  [ "$process" = /proc/1 ] || echo "left $(tr '\0' ' ' <"$process/cmdline")"
done
