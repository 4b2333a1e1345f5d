# rule: python/pyc-time, general/time
# path: /opt/tools/__pycache__/settings.*.pyc
FROM base
RUN <<'EOF'
set -e
mkdir -p /opt/tools && cd /opt/tools
cat > settings.py <<'PY'
DEFAULTS = {"port": 8080, "workers": 4}

def render():
    return "".join(f"{name}={value}\n" for name, value in sorted(DEFAULTS.items()))
PY
python3 -c 'import settings; print(settings.render(), end="")' > /etc/app.env
EOF
