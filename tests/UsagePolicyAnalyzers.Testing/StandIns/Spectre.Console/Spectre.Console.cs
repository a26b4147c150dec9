namespace Spectre.Console;

public interface IRenderable;

public interface IPrompt<T>;

public class Style { public static Style Parse(string text) => null!; }

public class Panel : IRenderable
{
    public Panel(string text) { }
    public Panel(IRenderable content) { }
    public Panel Header(string text) => this;
}

public class Markup(string text, Style? style = null) : IRenderable { public static string Escape(string text) => text; }

public class Text(string text, Style? style = null) : IRenderable;

public class TextPrompt<T>(string prompt) : IPrompt<T>;

public class ConfirmationPrompt(string prompt) : IPrompt<bool>;

public class BoxBorder { public static BoxBorder Rounded => null!; public static BoxBorder Double => null!; }

public struct Color { public static Color Green => default; public static Color Green1 => default; public static Color Blue => default; public static Color Red => default; public static Color Yellow => default; }

public static class PanelExtensions
{
    public static Panel Header(this Panel panel, string text, Justify? alignment) => panel;
    public static Panel Border(this Panel panel, BoxBorder border) => panel;
    public static Panel BorderColor(this Panel panel, Color color) => panel;
    public static Panel BorderStyle(this Panel panel, Style style) => panel;
    public static Panel Padding(this Panel panel, int horizontal, int vertical) => panel;
    public static Panel Expand(this Panel panel) => panel;
    public static Panel RoundedBorder(this Panel panel) => panel;
}

public enum Justify { Left, Right, Center }

public abstract class Spinner { public static class Known { public static Spinner Dots => null!; public static Spinner Star => null!; } }

public class StatusContext { public string Status { get; set; } = ""; }

public class Status
{
    public void Start(string status, Action<StatusContext> action) { }
    public T Start<T>(string status, Func<StatusContext, T> func) => default!;
    public Task StartAsync(string status, Func<StatusContext, Task> action) => null!;
    public Task<T> StartAsync<T>(string status, Func<StatusContext, Task<T>> func) => null!;
}

public static class StatusExtensions
{
    public static Status Spinner(this Status status, Spinner spinner) => status;
    public static Status SpinnerStyle(this Status status, Style? style) => status;
}

public static class StatusContextExtensions
{
    public static StatusContext Status(this StatusContext context, string status) => context;
}

public static class AnsiConsole
{
    public static void Write(string value) { }
    public static void Write(IRenderable renderable) { }
    public static void WriteLine() { }
    public static void WriteLine(string value) { }
    public static void Markup(string value) { }
    public static void MarkupLine(string value) { }
    public static void MarkupInterpolated(FormattableString value) { }
    public static void MarkupLineInterpolated(FormattableString value) { }
    public static T Ask<T>(string prompt) => default!;
    public static T Prompt<T>(IPrompt<T> prompt) => default!;
    public static bool Confirm(string prompt, bool defaultValue = true) => true;
    public static Status Status() => null!;
}
