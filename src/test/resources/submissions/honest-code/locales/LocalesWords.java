import java.util.ListResourceBundle;

public class LocalesWords extends ListResourceBundle {
  @Override
  protected Object[][] getContents() {
    return new Object[][] {{"norm", "Norm"}};
  }
}
