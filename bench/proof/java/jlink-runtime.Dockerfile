# identical: a runtime image of the same modules, by jlink, in a stage of its own
FROM base AS jre
RUN jlink --add-modules java.base,java.logging --no-man-pages --no-header-files --compress=2 --output /javaruntime

FROM base
COPY --from=jre /javaruntime /opt/java
ENV PATH=/opt/java/bin:$PATH
