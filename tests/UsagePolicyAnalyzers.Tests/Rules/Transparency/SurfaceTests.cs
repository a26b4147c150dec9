using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Transparency;

/// <summary>UPA1001, UPA1005: each surface on which people meet a model is reported once, where the reply leaves; its twin that tells them is silent.</summary>
public class SurfaceTests
{
    private const string Usings = "using Microsoft.Extensions.AI;\nusing OpenAI.Audio;\n";

    private static Task Verify<TAnalyzer>(string code, params string[] standIns) where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new() =>
        new CSharpAnalyzerTest<TAnalyzer> { TestCode = Usings + code, ReferenceAssemblies = ReferenceAssemblies.Default.AddStandIns(standIns) }.RunAsync();

    // The same code twice: as it is, and with "This reply was written by AI." around the reply.
    private static async Task Reported(string code, params string[] standIns)
    {
        await Verify<UndisclosedReplyAnalyzer>(code.Replace("REPLY", "r.Text", StringComparison.Ordinal), standIns);
        await Verify<UndisclosedReplyAnalyzer>(code.Replace("REPLY", "\"This reply was written by AI. \" + r.Text", StringComparison.Ordinal).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), standIns);
    }

    [RoslynTheory("4.8")]
    [InlineData("[Microsoft.AspNetCore.Mvc.HttpGet] public async Task<Microsoft.AspNetCore.Mvc.IActionResult> Get(string q) { var r = await chat.GetResponseAsync(q); return [|Ok(REPLY)|]; }")]
    [InlineData("[Microsoft.AspNetCore.Mvc.HttpGet] public async Task<string> Get(string q) { var r = await chat.GetResponseAsync(q); [|return REPLY;|] }")]
    [InlineData("[Microsoft.AspNetCore.Mvc.HttpGet] public async Task<object> Get(string q) { var r = await chat.GetResponseAsync(q); [|return new { answer = REPLY };|] }")]
    [InlineData("[Microsoft.AspNetCore.Mvc.HttpGet] public async Task<Microsoft.AspNetCore.Mvc.IActionResult> Get(string q) { var r = await chat.GetResponseAsync(q); return [|Content(REPLY)|]; }")]
    [InlineData("[Microsoft.AspNetCore.Mvc.HttpGet] public async Task<Microsoft.AspNetCore.Mvc.IActionResult> Get(string q) { var r = await chat.GetResponseAsync(q); ViewBag.X = 1; return [|View((object)(REPLY))|]; }")]
    [InlineData("public async Task<Microsoft.AspNetCore.Mvc.IActionResult> Get(string q) { var r = await chat.GetResponseAsync(q); [|ViewBag.Reply = REPLY|]; return View(); }")]
    [InlineData("public async Task<Microsoft.AspNetCore.Mvc.IActionResult> Get(string q) { var r = await chat.GetResponseAsync(q); [|ViewData[\"reply\"] = REPLY|]; return View(); }")]
    [InlineData("public async Task<Microsoft.AspNetCore.Mvc.IActionResult> Get(string q) { var r = await chat.GetResponseAsync(q); [|this.TempData[\"reply\"] = REPLY|]; return RedirectToAction(\"Show\"); }")]
    public Task Controllers(string action) => Reported("[Microsoft.AspNetCore.Mvc.Route(\"tours\")] public class ToursController(IChatClient chat) : Microsoft.AspNetCore.Mvc.Controller { " + action + " }");

    [RoslynTheory("4.8")]
    [InlineData("app.MapGet(\"/a\", async (string q, IChatClient chat) => { var r = await chat.GetResponseAsync(q); return [|Results.Ok(new { text = REPLY })|]; });")]
    [InlineData("app.MapGet(\"/a\", async (string q, IChatClient chat) => { var r = await chat.GetResponseAsync(q); return [|TypedResults.Text(REPLY)|]; });")]
    [InlineData("app.MapGroup(\"/g\").MapPost(\"/a\", async (string q, IChatClient chat) => { var r = await chat.GetResponseAsync(q); [|return REPLY;|] });")]
    [InlineData("app.MapPost(\"/a\", async (HttpContext http, IChatClient chat) => { await foreach (var r in chat.GetStreamingResponseAsync(\"Tours\")) await [|http.Response.WriteAsync(REPLY)|]; });")]
    [InlineData("app.MapPost(\"/a\", (string q, IChatClient chat) => { async IAsyncEnumerable<string> All() { await foreach (var r in chat.GetStreamingResponseAsync(q)) yield return REPLY; } return [|TypedResults.Text(string.Concat(All().ToBlockingEnumerable()))|]; });")]
    public Task Minimal_endpoints(string registration) => Reported("using Microsoft.AspNetCore.Builder;\nusing Microsoft.AspNetCore.Http;\npublic static class Tours { public static void Map(WebApplication app) { " + registration + " } }");

    [RoslynTheory("4.8")]
    [InlineData("https://discord.com/api/v10/", "channels/7/messages")]
    [InlineData("https://slack.com/", "/api/chat.postMessage")]
    public Task A_client_of_a_messaging_service(string root, string path) => Reported("""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        public class Guide(IChatClient chat)
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("ROOT") };
            public async Task OnMessageAsync(string text)
            {
                var r = await chat.GetResponseAsync(text);
                await [|SendAsync(REPLY)|];
            }
            private async Task SendAsync(string content) => await _http.PostAsJsonAsync($"PATH", new { content });
        }
        """.Replace("ROOT", root, StringComparison.Ordinal).Replace("PATH", path, StringComparison.Ordinal));

    [RoslynFact("4.8")]
    public Task A_named_handler() => Reported("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        public static class Tours
        {
            public static void Map(WebApplication app) => app.MapPost("/a", Answer);
            private static async Task<IResult> Answer(string q, IChatClient chat)
            {
                var r = await chat.GetResponseAsync(q);
                return [|Results.Ok(REPLY)|];
            }
        }
        """);

    [RoslynFact("4.8")]
    public Task A_reply_that_comes_with_its_conversation() => Reported("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        public record Reply(string Text, string Conversation);
        public class Guide(IChatClient chat)
        {
            public async Task<(string Text, string Id)> AskAsync(string q)
            {
                var r = await chat.GetResponseAsync(q).ConfigureAwait(false);
                return (REPLY, "7");
            }
        }
        public static class Tours
        {
            public static void Map(WebApplication app) => app.MapPost("/a", async (string q, Guide guide) =>
            {
                var (text, id) = await guide.AskAsync(q).ConfigureAwait(false);
                return [|Results.Ok(new Reply(text, id))|];
            });
        }
        """);

    [RoslynFact("4.8")]
    public Task Razor_pages() => Reported("""
        public class AskModel(IChatClient chat) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public string Answer { get; set; } = "";
            public async Task OnPostAsync(string q)
            {
                var r = await chat.GetResponseAsync(q);
                [|Answer = REPLY|];
            }
        }
        """);

    [RoslynTheory("4.8")]
    [InlineData("[|_answer = REPLY|];")]
    [InlineData("[|_lines.Add(REPLY)|];")]
    [InlineData("[|_answer += REPLY|]; StateHasChanged();")]
    public Task Components(string statement) => Reported("""
        public class Ask : Microsoft.AspNetCore.Components.ComponentBase
        {
            private string _answer = "";
            private readonly List<string> _lines = [];
            private readonly IChatClient _chat = null!;
            public string Shown => _answer + _lines.Count;
            public async Task SendAsync(string q)
            {
                var r = await _chat.GetResponseAsync(q);
                STATEMENT
            }
        }
        """.Replace("STATEMENT", statement, StringComparison.Ordinal));

    [RoslynTheory("4.8")]
    [InlineData("await [|Clients.Caller.SendAsync(\"reply\", REPLY)|];")]
    [InlineData("await [|Clients.Group(\"tours\").SendAsync(\"reply\", new { text = REPLY })|];")]
    public Task Hubs(string statement) => Reported("using Microsoft.AspNetCore.SignalR;\npublic class ToursHub(IChatClient chat) : Hub { public async Task Ask(string q) { var r = await chat.GetResponseAsync(q); STATEMENT } }".Replace("STATEMENT", statement, StringComparison.Ordinal));

    [RoslynTheory("4.8")]
    [InlineData("await [|Clients.Caller.Receive(\"guide\", REPLY)|];")]
    [InlineData("await [|Clients.Group(\"tours\").Receive(\"guide\", REPLY)|];")]
    public Task Typed_hubs(string statement) => Reported("using Microsoft.AspNetCore.SignalR;\npublic interface IPage { Task Receive(string who, string text); }\npublic class ToursHub(IChatClient chat) : Hub<IPage> { public async Task Ask(string q) { var r = await chat.GetResponseAsync(q); STATEMENT } }".Replace("STATEMENT", statement, StringComparison.Ordinal));

    [RoslynFact("4.8")]
    public Task Bot_framework() => Reported("""
        using Microsoft.Bot.Builder;
        using Microsoft.Bot.Schema;
        public class ToursBot(IChatClient chat) : ActivityHandler
        {
            protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turn, CancellationToken ct)
            {
                var r = await chat.GetResponseAsync(turn.Activity.Text);
                await [|turn.SendActivityAsync(MessageFactory.Text(REPLY), ct)|];
            }
        }
        """, "Microsoft.Bot.Builder", "Microsoft.Bot.Schema");

    [RoslynTheory("4.8")]
    [InlineData("await [|bot.SendMessage(update.Message!.Chat.Id, REPLY)|];")]
    [InlineData("await [|bot.SendTextMessageAsync(update.Message!.Chat.Id, REPLY)|];")]
    [InlineData("await [|bot.EditMessageText(update.Message!.Chat.Id, 7, REPLY)|];")]
    public Task Telegram(string statement) => Reported("""
        using Telegram.Bot;
        using Telegram.Bot.Types;
        public class ToursBot(IChatClient chat) : Telegram.Bot.Polling.IUpdateHandler
        {
            public async Task HandleUpdateAsync(ITelegramBotClient bot, Update update, CancellationToken ct)
            {
                var r = await chat.GetResponseAsync(update.Message!.Text!);
                STATEMENT
            }
        }
        """.Replace("STATEMENT", statement, StringComparison.Ordinal), "Telegram.Bot");

    [RoslynTheory("4.8")]
    [InlineData("await [|message.Channel.SendMessageAsync(REPLY)|];")]
    [InlineData("await [|message.ReplyAsync(REPLY)|];")]
    [InlineData("await message.ModifyAsync(m => [|m.Content = REPLY|]);")]
    public Task Discord(string statement) => Reported("using Discord;\npublic class ToursBot(IChatClient chat) { public async Task On(IUserMessage message) { var r = await chat.GetResponseAsync(message.Content); STATEMENT } }".Replace("STATEMENT", statement, StringComparison.Ordinal), "Discord.Net.Core");

    [RoslynFact("4.8")]
    public Task Slack() => Reported("""
        using SlackNet;
        using SlackNet.Events;
        public class ToursBot(IChatClient chat, ISlackApiClient slack) : IEventHandler<MessageEvent>
        {
            public async Task Handle(MessageEvent e)
            {
                var r = await chat.GetResponseAsync(e.Text);
                await [|slack.Chat.PostMessage(new SlackNet.WebApi.Message { Text = REPLY, Channel = e.Channel })|];
            }
        }
        """, "SlackNet");

    [RoslynTheory("4.8")]
    [InlineData("await [|new System.Net.Mail.SmtpClient().SendMailAsync(\"a@b.example\", to, \"Your tour\", REPLY)|];")]
    [InlineData("await [|mail.SendEmailAsync(SendGrid.Helpers.Mail.MailHelper.CreateSingleEmail(new(\"a@b.example\"), new(to), \"Your tour\", REPLY, \"\"))|];")]
    [InlineData("await [|Twilio.Rest.Api.V2010.Account.MessageResource.CreateAsync(to, body: REPLY)|];")]
    [InlineData("[|new Twilio.TwiML.VoiceResponse().Say(REPLY)|];")]
    public Task Mail_and_phone(string statement) => Reported("public class Letters(IChatClient chat, SendGrid.ISendGridClient mail) { public SendGrid.ISendGridClient Mail => mail; public async Task Send(string to) { var r = await chat.GetResponseAsync(\"Confirm the tour\"); STATEMENT } }".Replace("STATEMENT", statement, StringComparison.Ordinal), "SendGrid", "Twilio");

    [RoslynFact("4.8")]
    public Task Mail_that_is_built() => Reported("""
        using MimeKit;
        public class Letters(IChatClient chat)
        {
            public async Task Send(string to)
            {
                var r = await chat.GetResponseAsync("Confirm the tour");
                var letter = new MimeMessage();
                letter.To.Add(MailboxAddress.Parse(to));
                var body = new BodyBuilder();
                body.TextBody = REPLY;
                letter.Body = body.ToMessageBody();
                using var smtp = new MailKit.Net.Smtp.SmtpClient();
                await [|smtp.SendAsync(letter)|];
            }
        }
        """, "MailKit");

    [RoslynTheory("4.8")]
    [InlineData("await [|c.CreateResponseAsync(REPLY)|];")]
    [InlineData("await [|c.EditResponseAsync(new DiscordWebhookBuilder().WithContent(REPLY))|];")]
    [InlineData("await [|c.Interaction.EditOriginalResponseAsync(new DiscordWebhookBuilder().AddEmbed(new DiscordEmbedBuilder { Description = REPLY }))|];")]
    public Task Discord_by_another_library(string statement) => Reported("""
        using DSharpPlus.Entities;
        using DSharpPlus.SlashCommands;
        public class Tours(IChatClient chat) : ApplicationCommandModule
        {
            [SlashCommand("tour", "Plans a tour")]
            public async Task Plan(InteractionContext c, [Option("wish", "What to see")] string wish) { var r = await chat.GetResponseAsync(wish); STATEMENT }
        }
        """.Replace("STATEMENT", statement, StringComparison.Ordinal), "DSharpPlus");

    [RoslynTheory("4.8")]
    [InlineData("[|_text.Text = REPLY|];")]
    [InlineData("[|_text.Text += REPLY|];")]
    [InlineData("[|_list.Items.Add(REPLY)|];")]
    [InlineData("[|System.Windows.MessageBox.Show(REPLY)|];")]
    public Task Windows(string statement) => Reported("public class Main(IChatClient chat) : System.Windows.Window { private readonly System.Windows.Controls.TextBlock _text = new(); private readonly System.Windows.Controls.ListBox _list = new(); public object Parts => (_text, _list); public async Task Ask(string q) { var r = await chat.GetResponseAsync(q); STATEMENT } }".Replace("STATEMENT", statement, StringComparison.Ordinal), "PresentationFramework");

    [RoslynTheory("4.8")]
    [InlineData("[|_label.Text = REPLY|];")]
    [InlineData("[|_box.AppendText(REPLY)|];")]
    public Task Forms(string statement) => Reported("public class Main(IChatClient chat) : System.Windows.Forms.Form { private readonly System.Windows.Forms.Label _label = new(); private readonly System.Windows.Forms.TextBox _box = new(); public object Parts => (_label, _box); public async Task Ask(string q) { var r = await chat.GetResponseAsync(q); STATEMENT } }".Replace("STATEMENT", statement, StringComparison.Ordinal), "System.Windows.Forms");

    [RoslynFact("4.8")]
    public Task Phones() => Reported("public class Main(IChatClient chat) : Microsoft.Maui.Controls.ContentPage { public async Task Ask(string q) { var r = await chat.GetResponseAsync(q); await [|DisplayAlert(\"Tour\", REPLY, \"OK\")|]; } }", "Microsoft.Maui.Controls");

    [RoslynTheory("4.8")]
    [InlineData("[|Answer = REPLY|];")]
    [InlineData("[|Lines.Add(REPLY)|];")]
    public Task View_models(string statement) => Reported("""
        using System.Collections.ObjectModel;
        using System.ComponentModel;
        public class AskViewModel(IChatClient chat) : INotifyPropertyChanged
        {
            private string _answer = "";
            public event PropertyChangedEventHandler? PropertyChanged;
            public ObservableCollection<string> Lines { get; } = [];
            public string Answer { get => _answer; set { _answer = value; PropertyChanged?.Invoke(this, new(nameof(Answer))); } }
            public async Task SendAsync(string q) { var r = await chat.GetResponseAsync(q); STATEMENT }
        }
        """.Replace("STATEMENT", statement, StringComparison.Ordinal));

    [RoslynFact("4.8")]
    public Task Functions() => Reported("""
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Http;
        public class Tours(IChatClient chat)
        {
            [Function("ask")]
            public async Task<HttpResponseData> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request)
            {
                var r = await chat.GetResponseAsync(await request.ReadAsStringAsync() ?? "");
                var response = request.CreateResponse();
                await [|response.WriteStringAsync(REPLY)|];
                return response;
            }
        }
        """, "Microsoft.Azure.Functions.Worker.Core", "Microsoft.Azure.Functions.Worker.Extensions.Http");

    [Theory]
    [InlineData("while (Console.ReadLine() is { } q) { var r = await chat.GetResponseAsync(q); [|Console.WriteLine(REPLY)|]; }")]
    [InlineData("for (;;) { Console.Write(\"> \"); var q = Console.ReadLine(); await foreach (var r in chat.GetStreamingResponseAsync(q!)) [|Console.Write(REPLY)|]; }")]
    public Task Consoles_that_converse(string statements) => Reported("IChatClient chat = Clients.Make();\n" + statements + "\npublic static class Clients { public static IChatClient Make() => throw new NotSupportedException(); }");

    [Theory]
    [InlineData("var r = await chat.GetResponseAsync(args[0]); Console.WriteLine(r.Text);")]
    [InlineData("var r = await chat.GetResponseAsync(\"Tours\"); Console.WriteLine(r.Text); Console.ReadLine();")]
    [InlineData("while (Console.ReadLine() is { } q) { var r = await chat.GetResponseAsync(q); File.AppendAllText(\"tours\", r.Text); }")]
    public Task Consoles_that_print_results(string statements) => Verify<UndisclosedReplyAnalyzer>("IChatClient chat = Clients.Make();\n" + statements + "\npublic static class Clients { public static IChatClient Make() => throw new NotSupportedException(); }");

    // Kept in one method and shown by another: one reply, and what is said where it is shown counts.
    [RoslynTheory("4.8")]
    [InlineData("{|UPA1001:_answer = reply.Text|}", "_answer")]
    [InlineData("_answer = reply.Text", "\"Our AI says: \" + _answer")]
    public Task FieldThatAComponentRenders(string kept, string shown) => Verify<UndisclosedReplyAnalyzer>($$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.Rendering;
        public class Porter : ComponentBase
        {
            [Inject] public IChatClient Client { get; set; } = default!;
            private string _answer = "";
            protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, {{shown}});
            private async Task AskAsync(string question)
            {
                var reply = await Client.GetResponseAsync(question);
                {{kept}};
            }
        }
        """);
}
