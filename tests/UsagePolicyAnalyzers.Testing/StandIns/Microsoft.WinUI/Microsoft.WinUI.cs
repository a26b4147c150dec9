namespace Microsoft.UI.Xaml
{
    public class FrameworkElement { public object? DataContext { get; set; } public object? Tag { get; set; } }
    public class RoutedEventArgs;
    public class Window { public object? Content { get; set; } }
}

namespace Microsoft.UI.Xaml.Controls
{
    public class Control : FrameworkElement;
    public class ContentControl : Control { public object? Content { get; set; } }
    public class Button : ContentControl;
    public class Page : ContentControl;
    public class TextBlock : FrameworkElement { public string Text { get; set; } = ""; }
    public class TextBox : Control { public string Text { get; set; } = ""; }
    public class AutoSuggestBox : Control { public string Text { get; set; } = ""; }
}
