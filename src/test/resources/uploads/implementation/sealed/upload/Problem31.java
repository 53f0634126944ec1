public final class Problem31 extends Base {}
