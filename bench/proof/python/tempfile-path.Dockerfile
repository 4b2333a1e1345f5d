# rule: general/temporary-path
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'import tempfile, json; d = tempfile.mkdtemp(); json.dump({"workdir": d}, open("settings.json", "w"))' && rm -rf /tmp/*
