# Finds a JDK 25 and exports JAVA_HOME; sourced by mvnw and deploy/up. Looks at JAVA_HOME, PATH and the usual folders.
# Where there is none it says so in one line and returns 1.

conserje_is_jdk_25() {
  [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    grep -q '^JAVA_VERSION="25[."]' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
  fi
}

conserje_find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && conserje_is_jdk_25 "$JAVA_HOME"; then
    return 0
  fi
  _javac=$(command -v javac 2>/dev/null || true)
  if [ -n "$_javac" ]; then
    while [ -L "$_javac" ]; do
      _link=$(readlink "$_javac")
      case "$_link" in /*) _javac=$_link ;; *) _javac=$(dirname "$_javac")/$_link ;; esac
    done
    set -- "$(dirname "$(dirname "$_javac")")"
  else
    set --
  fi
  for _jdk in "$@" "${JAVA25_HOME:-}" "${JDK25_HOME:-}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.asdf/installs/java/* "${HOME:-/nonexistent}"/.jabba/jdk/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$_jdk" ] && conserje_is_jdk_25 "$_jdk"; then
      JAVA_HOME=$_jdk
      export JAVA_HOME
      return 0
    fi
  done
  echo "conserje: a JDK 25 is needed and none was found; install one (for example Temurin 25) or point JAVA_HOME at it." >&2
  return 1
}

conserje_find_jdk
