public class Main {
    static int size() {
        return 3;
    }

    public static void main(String[] args) {
        System.out.println(size());
    }
}
