# identical: the random folder holds only the object files; neither the program nor its debug information names them
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/fastsum
COPY <<'C' fastsum.c
#include <Python.h>

static PyObject *add(PyObject *self, PyObject *args) {
  long a, b;
  if (!PyArg_ParseTuple(args, "ll", &a, &b)) return NULL;
  return PyLong_FromLong(a + b);
}

static PyMethodDef methods[] = {{"add", add, METH_VARARGS, "Adds two numbers."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "fastsum", NULL, -1, methods};

PyMODINIT_FUNC PyInit_fastsum(void) { return PyModule_Create(&module); }
C
COPY <<'PY' setup.py
from setuptools import Extension, setup

setup(name="fastsum", version="1.0", ext_modules=[Extension("fastsum", ["fastsum.c"])])
PY
RUN work=$(mktemp -d) && /opt/tools/bin/python setup.py --quiet build_ext --build-temp="$work" --build-lib=/srv/lib && rm -rf "$work"
