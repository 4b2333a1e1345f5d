# rule: format/tar-times, general/time
# path: /srv/out/distributions/*.tar
FROM base
WORKDIR /src
COPY <<'G' build.gradle
version = '1.2'
buildDir = '/srv/out'

task writeConfig {
    doLast {
        file('/srv/work/conf').mkdirs()
        file('/srv/work/conf/application.yml').text = 'server:\n  port: 8080\n'
        file('/srv/work/conf/log.properties').text = 'level=INFO\n'
    }
}

task dist(type: Tar, dependsOn: writeConfig) {
    baseName = 'shop'
    destinationDir = file('/srv/out/distributions')
    from '/srv/work'
}
G
RUN gradle --no-daemon --offline --quiet dist && rm -rf .gradle /root/.gradle /srv/work /tmp/* && find /srv/out -mindepth 1 -maxdepth 1 ! -name distributions -exec rm -rf {} +
