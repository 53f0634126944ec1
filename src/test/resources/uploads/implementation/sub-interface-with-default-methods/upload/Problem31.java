public class Problem31 implements Normed {}
