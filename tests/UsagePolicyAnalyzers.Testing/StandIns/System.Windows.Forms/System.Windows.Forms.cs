namespace System.Windows.Forms
{
    public class Control { public virtual string Text { get; set; } = ""; }
    public class Form : Control { }
    public class Label : Control { public override string Text { get; set; } = ""; }
    public class TextBoxBase : Control { public override string Text { get; set; } = ""; public void AppendText(string text) { } }
    public class TextBox : TextBoxBase { public override string Text { get; set; } = ""; }
    public class RichTextBox : TextBoxBase { public override string Text { get; set; } = ""; }
    public class ListBox : Control
    {
        public ObjectCollection Items { get; } = new();
        public class ObjectCollection { public int Add(object item) => 0; }
    }
    public class NotifyIcon { public void ShowBalloonTip(int timeout, string tipTitle, string tipText, int tipIcon) { } }
    public static class MessageBox { public static int Show(string text, string caption = "") => 0; }
}
