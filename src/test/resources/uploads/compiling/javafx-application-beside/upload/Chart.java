import javafx.application.Application;
import javafx.stage.Stage;

public class Chart extends Application {
    @Override
    public void start(Stage stage) {
        stage.show();
    }
}
