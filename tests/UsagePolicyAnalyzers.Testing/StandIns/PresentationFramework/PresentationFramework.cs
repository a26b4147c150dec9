namespace System.Windows
{
    public class Window { }
    public static class MessageBox { public static int Show(string messageBoxText, string caption = "") => 0; }
}

namespace System.Windows.Controls
{
    public class ContentControl { public object? Content { get; set; } }
    public class TextBlock { public string Text { get; set; } = ""; }
    public class TextBox : Primitives.TextBoxBase { public string Text { get; set; } = ""; }
    public class ItemCollection { public int Add(object newItem) => 0; }
    public class ListBox { public ItemCollection Items { get; } = new(); }
}

namespace System.Windows.Controls.Primitives
{
    public class TextBoxBase { public void AppendText(string textData) { } }
}

namespace System.Windows.Documents
{
    public class Run
    {
        public Run(string text) => Text = text;
        public string Text { get; set; }
    }
}
