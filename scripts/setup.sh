#!/usr/bin/env bash
# Makes everything that Digest Desk needs, from nothing, on Debian and Ubuntu: the system's
# libraries and fonts, then a virtual environment with the locked packages. What stands is skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.venv
stamp=$venv/.installed

# Pango and friends draw the PDF; the X and EGL libraries open Qt's window, and from libnss3 on
# its web pages; the fonts are the newspaper's; Xvfb, xdotool and openbox show and drive a real
# window in tests and benchmarks.
packages=(
    python3-venv
    libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
    fontconfig fonts-noto-core fonts-noto-cjk
    libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0
    libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0
    libxcb-xkb1
    libnss3 libnspr4 libasound2 libgbm1 libudev1 libexpat1 libxkbfile1 libxcomposite1 libxdamage1
    libxext6 libxfixes3 libxrandr2 libxtst6 libxcb-dri3-0
    xvfb xdotool openbox
)

say() { printf '%s\n' "$*" >&2; }

# Newer releases carry some libraries under a name of their own ("t64").
name_here() {
    local candidate
    for candidate in "$1" "$1t64"; do
        if dpkg-query -W -f='${Status}' "$candidate" 2>/dev/null | grep -q 'ok installed'; then
            return 1
        fi
    done
    for candidate in "$1t64" "$1"; do
        if [ -n "$(apt-cache madison "$candidate" 2>/dev/null)" ]; then
            printf '%s' "$candidate"
            return 0
        fi
    done
    printf '%s' "$1"
}

missing_packages() {
    local package name
    for package in "${packages[@]}"; do
        if name=$(name_here "$package"); then printf '%s\n' "$name"; fi
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "These system packages are missing: ${missing[*]}"
        say "Ask whoever runs this machine for: apt-get install ${missing[*]}"
        exit 1
    fi
}

install_system_libraries() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not Debian or Ubuntu: see “Other systems” in docs/install.md if anything fails."
        return
    fi
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing ${#missing[@]} system packages: ${missing[*]}"
    as_root apt-get update -q >/dev/null
    mapfile -t missing < <(missing_packages)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        "${missing[@]}" >/dev/null
}

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3.13 python3.12 python3.11 python3; do
        [ -n "$candidate" ] || continue
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
            2>/dev/null; then
            printf '%s' "$candidate"
            return
        fi
    done
    say "Digest Desk needs Python 3.11, 3.12 or 3.13; none was found. On Debian and Ubuntu:"
    say "  apt-get install python3 python3-venv   (or set PYTHON=/path/to/python3.12)"
    exit 1
}

install_packages() {
    local python wanted
    wanted=$(cat requirements.lock pyproject.toml scripts/setup.sh | sha256sum)
    if [ -x $venv/bin/python ] && [ "$(cat $stamp 2>/dev/null)" = "$wanted" ]; then return; fi
    python=$(find_python)
    say "Installing Digest Desk's packages into $venv (once, some minutes)…"
    if ! $venv/bin/python -c '' 2>/dev/null; then "$python" -m venv --clear $venv; fi
    $venv/bin/python -m pip install --quiet --disable-pip-version-check \
        --require-hashes -r requirements.lock
    $venv/bin/python -m pip install --quiet --disable-pip-version-check \
        --no-deps --no-build-isolation --editable .
    printf '%s\n' "$wanted" >$stamp
}

checked=$venv/.system-checked
if [ ! -e $checked ] || [ scripts/setup.sh -nt $checked ]; then
    install_system_libraries
    install_packages
    touch $checked
else
    install_packages
fi
