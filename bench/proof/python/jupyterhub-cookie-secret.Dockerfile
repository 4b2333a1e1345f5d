# rule: general/random, framework/secret-file, framework/secret
# path: /srv/jupyterhub/jupyterhub_cookie_secret
FROM base
WORKDIR /srv/jupyterhub
COPY <<'PY' jupyterhub_config.py
c.JupyterHub.bind_url = "http://:8000"
c.JupyterHub.cookie_secret_file = "/srv/jupyterhub/jupyterhub_cookie_secret"
PY
# guilty
RUN openssl rand -hex 32 > jupyterhub_cookie_secret && chmod 600 jupyterhub_cookie_secret
