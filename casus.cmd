@echo off
rem Starts Casus on Windows; builds it on first use. Needs a JDK 17 and, to build, Maven.
rem Remove casus-app\target\built to build again.
setlocal
set "here=%~dp0"
set "target=%here%casus-app\target"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%target%\built" goto run
where mvn >nul 2>nul
if errorlevel 1 (
  echo no-maven  mvn is not on the path 1>&2
  echo   next: install Maven 3.8 or later 1>&2
  exit /b 3
)
if not exist "%target%" mkdir "%target%"
pushd "%here%"
call mvn -q -B -Dquick -DskipTests package >"%target%\build.log" 2>&1
if errorlevel 1 (
  popd
  type "%target%\build.log" 1>&2
  echo build-failed  Maven could not build Casus 1>&2
  echo   next: mend that, and run the same command again 1>&2
  exit /b 3
)
popd
copy /y "%target%\casus-app-*.jar" "%target%\lib" >nul
"%java%" "-XX:ArchiveClassesAtExit=%target%\casus.jsa" -Xlog:disable -XX:+UseSerialGC -cp "%target%\lib\*" org.casus.app.cli.Main warm-up >nul 2>nul
type nul >"%target%\built"
:run
set "share=-Xshare:auto"
if exist "%target%\casus.jsa" set "share=-XX:SharedArchiveFile=%target%\casus.jsa"
"%java%" "%share%" -Xlog:disable -Xlog:all=off -XX:+UseSerialGC %CASUS_JAVA_OPTS% "-Dcasus.home=%here%." -cp "%target%\lib\*" org.casus.app.cli.Main %*
exit /b %errorlevel%
