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

public class Status
{
    public Task StartAsync(string status, Func<object, Task> action) => null!;
    public Task<T> StartAsync<T>(string status, Func<object, Task<T>> func) => null!;
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
