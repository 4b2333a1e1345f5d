# rule: java/properties, general/time
# path: /opt/app/lib/build-info.properties
FROM base AS build
WORKDIR /workspace
COPY <<'F' settings.gradle
rootProject.name = 'orders'
F
COPY <<'F' build.gradle
apply plugin: 'java'
version = '1.4.0'
task buildInfo {
    doLast {
        def out = file("$buildDir/build-info.properties")
        out.parentFile.mkdirs()
        out.text = "build.version=${version}\nbuild.time=${new Date().format("yyyy-MM-dd'T'HH:mm:ss.SSSZ")}\n"
    }
}
F
RUN gradle --offline --no-daemon -q -g /tmp/gradle-home buildInfo

FROM base
WORKDIR /opt/app/lib
COPY --from=build /workspace/build/build-info.properties /opt/app/lib/
