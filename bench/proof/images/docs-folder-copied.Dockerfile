# rule: general/time
# path: /usr/share/site/footer.html
FROM base AS docs
RUN mkdir -p /out && for page in index about contact; do echo "<h1>$page</h1>" > /out/$page.html; done \
 && echo "<p>Generated $(date -u +'%d %B %Y %H:%M:%S')</p>" > /out/footer.html
FROM base
COPY --from=docs /out/ /usr/share/site/
