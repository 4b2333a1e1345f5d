# rule: general/time
# path: /etc/shop/ci.properties
FROM base
ARG CI_PIPELINE_IID
ARG CI_COMMIT_REF_SLUG=main
RUN mkdir /etc/shop \
 && number=${CI_PIPELINE_IID:-$(date +%s)} \
 && printf 'build.number=%s\nbuild.tag=%s\nbuild.branch=%s\n' \
      "$number" "shop-$CI_COMMIT_REF_SLUG-$number" "$CI_COMMIT_REF_SLUG" > /etc/shop/ci.properties
