# Builds the modules whose sources are newer than their jars; sourced by deploy/up and deploy/bench after $root is set.

conserje_modules="deploy/local deploy/simulators audio-service gateway-service messaging-service nlp-service orchestrator-service pms-adapter-service"

# The jar of a module: the runnable one, or the plain one of the launcher.
conserje_jar() {
  if [ "$1" = deploy/local ]; then
    ls "$root/$1"/target/local-*.jar 2>/dev/null | head -n 1
  else
    ls "$root/$1"/target/*-app.jar 2>/dev/null | head -n 1
  fi
}

# The newest file that tells when a module was built: our mark or the plain jar. The runnable jar itself carries the
# fixed time of reproducible builds.
conserje_built_mark() {
  ls -t "$root/$1"/target/.built "$root/$1"/target/*.jar 2>/dev/null | grep -v -e '-app\.jar$' | head -n 1 || true
}

# Whether something that a module is made of was changed after its last build.
conserje_is_stale() {
  local reference sources
  [ -n "$(conserje_jar "$1")" ] || return 0
  reference=$(conserje_built_mark "$1")
  [ -n "$reference" ] || return 0
  sources=("$root/pom.xml" "$root/$1")
  if [ "$1" != deploy/local ] && [ "$1" != deploy/simulators ]; then
    sources+=("$root/deploy/service-defaults" "$root"/*/contract)
  fi
  # The gateway carries the described APIs.
  if [ "$1" = gateway-service ]; then sources+=("$root/docs/api"); fi
  [ -n "$(find "${sources[@]}" \( -name target -o -path '*/src/test' -o -name '*.md' \) -prune \
    -o -type f -newer "$reference" -print -quit)" ]
}

conserje_build_stale() {
  local module stale=() began log mark
  for module in $conserje_modules; do
    if [ -f "$root/$module/pom.xml" ] && conserje_is_stale "$module"; then stale+=("$module"); fi
  done
  [ ${#stale[@]} -gt 0 ] || return 0

  echo "Building ${stale[*]} (the first time takes some minutes)"
  began=$SECONDS
  log=$(mktemp)
  mark=$(mktemp)
  if ! (cd "$root" && ./mvnw -B -ntp -Dmaven.test.skip=true -Dstyle.color=never \
      -pl "$(IFS=,; echo "${stale[*]}")" -am package) 2>&1 |
      tee "$log" | sed -nu 's/^\[INFO\] Building \(Conserje: .*[^ ]\) \{1,\}[0-9][^ ]* *\[\([0-9]*\/[0-9]*\)\]$/  \2 \1/p'; then
    grep '^\[ERROR\]' "$log" | sed '/-> \[Help/q' | head -n 20 >&2
    echo "conserje: the build failed; all of it is in $log" >&2
    rm -f "$mark"
    return 1
  fi
  for module in "${stale[@]}"; do
    # The time at which the build began: what is saved while it runs is built next time.
    touch -r "$mark" "$root/$module/target/.built"
  done
  rm -f "$log" "$mark"
  echo "Built in $((SECONDS - began)) s"
}

# What an ordinary build does without: the load scenarios with the tool they are written in (load), the floor of a turn (hops).
conserje_build_extra() {
  local module=deploy/$1 target=$root/deploy/$1/target
  if [ -f "$target/.built" ] &&
    [ -z "$(find "$root/$module/src/main" "$root/$module/pom.xml" "$root/deploy/service-defaults/src/main" -type f -newer "$target/.built" -print -quit)" ]; then
    return 0
  fi
  echo "Building $module"
  (cd "$root" && ./mvnw -q -B -ntp -Pload -Dmaven.test.skip=true -pl "$module" -am package) || return 1
  touch "$target/.built"
}
