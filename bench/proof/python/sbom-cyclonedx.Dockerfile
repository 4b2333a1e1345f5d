# rule: general/time, general/random
# path: /app/sbom.json
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /app
COPY <<TXT requirements.txt
flask==3.0.0
click==8.1.7
gunicorn==21.2.0
TXT
RUN cyclonedx-py requirements requirements.txt -o sbom.json
