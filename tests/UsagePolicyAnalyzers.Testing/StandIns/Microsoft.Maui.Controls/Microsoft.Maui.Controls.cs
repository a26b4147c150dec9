namespace Microsoft.Maui.Controls
{
    public class Label { public string Text { get; set; } = ""; }
    public class Span { public string Text { get; set; } = ""; }
    public class InputView { public string Text { get; set; } = ""; }
    public class Entry : InputView { }
    public class Page
    {
        public Task DisplayAlert(string title, string message, string cancel) => Task.CompletedTask;
        public Task DisplayAlertAsync(string title, string message, string cancel) => Task.CompletedTask;
        public Task<string> DisplayPromptAsync(string title, string message) => null!;
    }
    public class ContentPage : Page { }
}
