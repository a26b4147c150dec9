namespace Avalonia.Controls
{
    public class Control { public object? DataContext { get; set; } public object? Tag { get; set; } }
    public class ContentControl : Control { public object? Content { get; set; } }
    public class Window : ContentControl;
    public class UserControl : ContentControl;
    public class Button : ContentControl;
    public class TextBlock : Control { public string? Text { get; set; } }
    public class TextBox : Control { public string? Text { get; set; } }
}

namespace Avalonia.Interactivity
{
    public class RoutedEventArgs : EventArgs;
}
