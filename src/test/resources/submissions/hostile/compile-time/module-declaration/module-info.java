open module java.compiler {
  requires jdk.compiler;
  requires jdk.internal.opt;
  uses javax.annotation.processing.Processor;
}
