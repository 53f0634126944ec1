@java -jar "%~dp0hw3-check.jar" "%~dp0src" %* & @pause
