# rule: c/build-path, general/random
# also: python/record
# path: /srv/lib/fastsum*.so
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /opt/src/fastsum-1.0
COPY <<'PY' setup.py
from setuptools import Extension, setup

setup(name="fastsum", version="1.0", ext_modules=[Extension("fastsum", ["fastsum.c"])])
PY
COPY <<'C' fastsum.c
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *add(PyObject *self, PyObject *args)
{
    long a, b;
    if (!PyArg_ParseTuple(args, "ll", &a, &b))
        return NULL;
    return PyLong_FromLong(a + b);
}

static PyMethodDef methods[] = {{"add", add, METH_VARARGS, "Adds."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "fastsum", NULL, -1, methods};

PyMODINIT_FUNC PyInit_fastsum(void)
{
    return PyModule_Create(&module);
}
C
RUN cd /opt/src && tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - fastsum-1.0 | gzip -n > fastsum-1.0.tar.gz
RUN /opt/tools/bin/pip install --quiet --no-index --no-deps --no-build-isolation --no-cache-dir --no-compile \
    --target=/srv/lib /opt/src/fastsum-1.0.tar.gz
