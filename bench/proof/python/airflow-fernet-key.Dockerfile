# rule: framework/secret, framework/secret-file, general/random
# path: /opt/airflow/airflow.cfg
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 AIRFLOW_HOME=/opt/airflow
COPY <<'INI' /opt/airflow/airflow.cfg
[core]
dags_folder = /opt/airflow/dags
executor = LocalExecutor
load_examples = False
fernet_key = {FERNET_KEY}

[webserver]
web_server_port = 8080
expose_config = False
INI
RUN FERNET_KEY=$(python3 -c "import base64, os; print(base64.urlsafe_b64encode(os.urandom(32)).decode())") \
 && sed -i "s|{FERNET_KEY}|$FERNET_KEY|" $AIRFLOW_HOME/airflow.cfg && chmod 640 $AIRFLOW_HOME/airflow.cfg
