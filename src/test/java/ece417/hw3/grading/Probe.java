package ece417.hw3.grading;
import org.junit.jupiter.api.Test;
import plumbline.problem.*;
import plumbline.tolerance.*;
import java.util.*;
class Probe {
  @Test void mistakes() {
    for (Problem p : Homework3.assignment().problems()) for (KnownMistake m : p.mistakes()) {
      StringBuilder sb = new StringBuilder(p.number()+" "+m.method()+" "+m.name()+":");
      boolean odd=false;
      for (Assignment.Entry e : Assignment.entries(p)) {
        int min=999,max=0; 
        for (Seed s : DrawnCases.SEEDS.subList(0,8)) { int f=0; for (Question q : DrawnCases.questions(e,s)) {
           try { if (e.part().checker().check(q,q.answerOf(m.implementation())) instanceof Mismatch) f++; } catch (IllegalStateException x) { f++; sb.append(" throws "+x.getCause()); }
        } min=Math.min(min,f); max=Math.max(max,f);}
        boolean same=e.part().method().equals(m.method());
        if (same? min==0 : max>0) odd=true;
        if (same||max>0) sb.append(" "+e.number()+"="+min+".."+max+"/"+e.test().cases().size());
      }
      System.out.println((odd?"ODD ":"    ")+sb);
    }
  }
  @Test void dump() {
    for (Assignment.Entry e : Homework3.assignment().entries()) { if(!e.number().endsWith(".2")) continue; for (Question q : DrawnCases.questions(e,DrawnCases.SEEDS.get(0)).subList(0,Math.min(20,e.test().cases().size()))) {
      System.out.println(q.asked().id()+" "+q.asked().label());
      for (Object o: q.asked().arguments()) System.out.println("   "+Printer.exact(o));
      System.out.println("   -> "+Printer.exact(q.wanted()));
    }}
  }
}
