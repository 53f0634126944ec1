#!/bin/sh
cd "$(dirname "$0")" && exec java -jar hw3-check.jar src "$@"
