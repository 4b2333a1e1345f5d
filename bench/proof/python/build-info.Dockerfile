# rule: general/time
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'import datetime; open("_version.py", "w").write(f"__version__ = \"1.0\"\nBUILD_DATE = \"{datetime.datetime.now().isoformat()}\"\n")'
