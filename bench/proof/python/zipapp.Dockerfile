# rule: python/archive
FROM base
WORKDIR /srv
RUN mkdir app && printf 'print("up")\n' > app/__main__.py
# guilty
RUN sleep 2; touch app/__main__.py && python3 -m zipapp app -o app.pyz
