using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Privacy;

/// <summary>UPA3005: what is read out of replies, and what goes another way than a prompt.</summary>
public sealed class RecordedDataTests
{
    [Theory]
    [InlineData("City", "log.LogInformation(\"Weather of {City}\", plan.City);")]
    [InlineData("City", "var city = plan.City; log.LogInformation($\"Weather of {city}\");")]
    [InlineData("AssignedEngineer", "log.LogInformation(\"Goes to {Engineer}\", plan?.AssignedEngineer);")]
    [InlineData("Reason", "[|log.LogInformation(\"Because {Reason}\", plan.Reason)|];")]
    [InlineData("Begruendung", "[|log.LogInformation(\"Weil {Grund}\", plan.Begruendung)|];")]
    [InlineData("City", "[|log.LogInformation(\"Plan {Plan}\", reply.Content[0].Text)|];")]
    [InlineData("City", "[|log.LogInformation(\"Plan {Plan}\", JsonSerializer.Serialize(plan))|];")]
    public Task OneMemberOfAParsedReplyIsDataUnlessItHoldsSentences(string member, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Plan { public string {{member}} { get; set; } = ""; }
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            public async Task PlanAsync()
            {
                ChatCompletion reply = await chat.CompleteChatAsync("Plan a trip to the coast.");
                var plan = JsonSerializer.Deserialize<Plan>(reply.Content[0].Text)!;
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("if (arguments.RootElement.TryGetProperty(\"city\", out var city)) log.LogInformation(\"Asked for {City}\", city.GetString());")]
    [InlineData("log.LogInformation(\"Asked for {City}\", arguments.RootElement.GetProperty(\"city\").GetString());")]
    [InlineData("var all = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(reply.Content[0].Text)!; if (all.TryGetValue(\"city\", out var city)) log.LogInformation(\"Asked for {City}\", city.GetString());")]
    [InlineData("var all = JsonSerializer.Deserialize<Dictionary<string, string?>>(reply.Content[0].Text)!; log.LogInformation(\"Asked for {City}\", all.GetValueOrDefault(\"city\") ?? \"nowhere\");")]
    [InlineData("var all = JsonSerializer.Deserialize<Dictionary<string, string?>>(reply.Content[0].Text)!; [|log.LogInformation(\"Told {Answer}\", all.GetValueOrDefault(\"answer\") ?? \"nothing\")|];")]
    [InlineData("log.LogInformation(\"Asked for {City}\", Part(arguments.RootElement, \"city\"));")]
    [InlineData("[|log.LogInformation(\"Told {Answer}\", Part(arguments.RootElement, \"answer\"))|];")]
    [InlineData("if (arguments.RootElement.TryGetProperty(\"answer\", out var answer)) [|log.LogInformation(\"Told {Answer}\", answer.GetString())|];")]
    [InlineData("[|log.LogInformation(\"Told {Trip}\", arguments.RootElement.GetProperty(\"trip\").GetRawText())|];")]
    public Task WhatIsReadByItsKey(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            private static string Part(JsonElement all, string name) => all.TryGetProperty(name, out var part) ? part.GetString() ?? "" : "";
            public async Task PlanAsync()
            {
                ChatCompletion reply = await chat.CompleteChatAsync("Plan a trip to the coast.");
                var arguments = JsonDocument.Parse(reply.Content[0].Text);
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("if (reply.AdditionalProperties?.TryGetValue(\"Usage\", out var used) == true) log.LogInformation(\"{Used}\", used);")]
    [InlineData("if (reply.AdditionalProperties?.TryGetValue(\"Answer\", out var said) == true) [|log.LogInformation(\"{Said}\", said)|];")]
    public Task WhatTheMetadataOfAReplyTells(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;
        public class Desk(IChatClient chat, ILogger<Desk> log)
        {
            public async Task PlanAsync()
            {
                var reply = await chat.GetResponseAsync("Plan a trip to the coast.");
                {{statement}}
            }
        }
        """);

    [Fact]
    public Task AnEmptyTextThatAPromptMayBeIsNobodysPrompt() => Verify.VerifyAnalyzerAsync("""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, HttpClient web, ILogger<Desk> log)
        {
            public string Style { get; set; } = string.Empty;
            public async Task AskAsync(string? question)
            {
                log.LogWarning("The bank returned no account: {Body}", await web.GetStringAsync("https://bank.example/accounts") ?? string.Empty);
                [|log.LogInformation("Asked: {Question}", question ?? string.Empty)|];
                await chat.CompleteChatAsync(new SystemChatMessage(Style), new UserChatMessage(question ?? string.Empty));
            }
        }
        """);

    [Theory]
    [InlineData("log.LogWarning(\"Cannot post to {Channel}\", argument);", "")]
    [InlineData("", "[|log.LogWarning(\"Asked {Text}\", text)|];")]
    public Task WhatOneBranchLogsIsNotWhatTheOtherSends(string inCommand, string inChat) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            public async Task HandleAsync(string text)
            {
                if (text.StartsWith("/post"))
                {
                    var argument = text.Replace("/post", "").Trim();
                    {{inCommand}}
                }
                else
                {
                    {{inChat}}
                    await chat.CompleteChatAsync(text);
                }
            }
        }
        """);

    [Theory]
    [InlineData("!response.IsSuccessStatusCode", "log.LogError(\"{Body}\", body);")]
    [InlineData("response.IsSuccessStatusCode", "[|log.LogError(\"{Body}\", body)|];")]
    public Task WhatIsSentBackAsTheModelsTurnIsNoPrompt(string condition, string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        public class Part { public string? Text { get; set; } }
        public class Turn { public Part[]? Content { get; set; } }
        public class Desk(HttpClient web, ILogger<Desk> log)
        {
            public async Task AskAsync()
            {
                var messages = new List<object> { new { role = "user", content = "Explain the tides." } };
                var response = await web.PostAsJsonAsync("https://api.anthropic.com/v1/messages", new { model = "claude", messages });
                var body = await response.Content.ReadAsStringAsync();
                if ({{condition}})
                {
                    {{statement}}
                    return;
                }

                var turn = JsonSerializer.Deserialize<Turn>(body);
                messages.Add(new { role = "assistant", content = turn!.Content });
                await web.PostAsJsonAsync("https://api.anthropic.com/v1/messages", new { model = "claude", messages });
            }
        }
        """);

    [Fact]
    public Task WhatAToolFoundIsNoPromptAmongOtherValues() => Verify.VerifyAnalyzerAsync("""
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Weather { public string City { get; set; } = ""; public string Description { get; set; } = ""; }
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            public async Task TellAsync(Weather weather)
            {
                log.LogInformation("{City}: {Description}", weather.City, weather.Description);
                await chat.CompleteChatAsync(new ToolChatMessage("1", JsonSerializer.Serialize(new { city = weather.City, description = weather.Description })));
            }
        }
        """);

    [Theory]
    [InlineData("log.LogInformation(\"Berth for {Vessel}\", question.Vessel);")]
    [InlineData("[|log.LogInformation(\"Asked: {Text}\", question.Text)|];")]
    public Task OneMemberOfAQuestion(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public record BerthQuestion(string Vessel, string Text);
        public class Harbour(ChatClient chat, ILogger<Harbour> log)
        {
            public async Task AskAsync(BerthQuestion question)
            {
                await chat.CompleteChatAsync($"Propose a berth for {question.Vessel}. {question.Text}");
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("[|log.LogInformation(\"Asked: {Prompt}\", userPrompt)|];")]
    [InlineData("log.LogInformation(\"In {City}\", city);")]
    public Task NamedValuesOfATemplate(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            public async Task AskAsync(string userPrompt, string city)
            {
                {{statement}}
                await chat.CompleteChatAsync(Fill("Answer for <CITY>: <PROMPT>", new() { ["PROMPT"] = userPrompt, ["CITY"] = city }));
            }

            private static string Fill(string template, Dictionary<string, string> values)
            {
                foreach (var (name, value) in values) template = template.Replace(name, value);
                return template;
            }
        }
        """);

    [Theory]
    [InlineData("new Uri(place)", "")]
    [InlineData("place", "[|]")]
    public Task WhereAPictureIsTellsNothing(string part, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Gallery(ChatClient chat, ILogger<Gallery> log)
        {
            public async Task DescribeAsync(string place)
            {
                {{Marked("log.LogInformation(\"Adding {Place}\", place)", report)}};
                await chat.CompleteChatAsync(new UserChatMessage({{(part == "place" ? "ChatMessageContentPart.CreateTextPart(place)" : $"ChatMessageContentPart.CreateImagePart({part})")}}));
            }
        }
        """);

    [Theory]
    [InlineData("letter.Recipient", "")]
    [InlineData("letter.ErrorMessage", "")]
    [InlineData("letter.Text", "[|]")]
    public Task WhomALetterIsFor(string part, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Letter { public string Recipient { get; set; } = ""; public string Text { get; set; } = ""; public string ErrorMessage { get; set; } = ""; }
        public class Desk(ChatClient chat, ILogger<Desk> log)
        {
            public async Task WriteAsync()
            {
                ChatCompletion completion = await chat.CompleteChatAsync("Write to the harbour master.");
                var lines = completion.Content[0].Text.Split('|');
                var letter = new Letter { Recipient = lines[0], Text = lines[1], ErrorMessage = lines[^1] };
                {{Marked("log.LogInformation(\"Letter {Part}\", " + part + ")", report)}};
            }
        }
        """);

    [Theory]
    [InlineData("chartImage", "")]
    [InlineData("legend", "[|]")]
    public Task APictureThatIsPutIntoTheMessageIsNotWhatIsSaid(string name, string report) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Plotter(ChatClient chat, ILogger<Plotter> log)
        {
            public string Message { get; set; } = "";
            public void Drop(string place)
            {
                var {{name}} = $"![chart]({place})";
                Message = {{name}};
                {{Marked("log.LogInformation(\"Added {Dropped}\", " + name + ")", report)}};
            }

            public async Task AskAsync() => await chat.CompleteChatAsync(Message);
        }
        """);

    private static string Marked(string statement, string report) => report.Length == 0 ? statement : "[|" + statement + "|]";

    /// <summary>The members of what is told at run time only are known by their names, too.</summary>
    [Theory]
    [InlineData("log.LogError(\"{Error}\", (string)outcome.ErrorMessage);")]
    [InlineData("log.LogError(\"{Id}\", (string)outcome.OrderId);")]
    [InlineData("[|log.LogError(\"{Text}\", (string)outcome.Letter)|];")]
    public Task MembersThatAreToldAtRunTime(string statement) => Verify.VerifyAnalyzerAsync($$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;
        public class Post(ChatClient chat, ILogger<Post> log)
        {
            public async Task WriteAsync()
            {
                ChatCompletion reply = await chat.CompleteChatAsync("Write a letter.");
                dynamic written = new { Text = reply.Content[0].Text };
                dynamic outcome = Sent(written);
                {{statement}}
            }
            private static dynamic Sent(dynamic letter) => letter;
        }
        """);

    /// <summary>So are those of a type whose reference is missing.</summary>
    [Theory]
    [InlineData("log.LogWarning($\"Nothing for {guest.GuestId}.\");")]
    [InlineData("log.LogWarning($\"Nothing said: {guest.LastError}\");")]
    [InlineData("[|log.LogWarning($\"Nothing but {guest.Letter}\")|];")]
    public Task MembersOfATypeThatIsMissing(string statement) => new UsagePolicyAnalyzers.Testing.CSharpAnalyzerTest<UsagePolicyAnalyzers.Rules.Privacy.RecordedTextAnalyzer>
    {
        CompilerDiagnostics = UsagePolicyAnalyzers.Testing.CompilerDiagnostics.None,
        TestCode = $$"""
            using System.Threading.Tasks;
            using Microsoft.Extensions.Logging;
            using OpenAI.Chat;
            public class Inn(ChatClient chat, ILogger<Inn> log)
            {
                public async Task WelcomeAsync()
                {
                    ChatCompletion reply = await chat.CompleteChatAsync("Write a letter.");
                    Note(new Guest { Letter = reply.Content[0].Text, GuestId = 7 });
                }

                private void Note(Guest guest) { {{statement}} }
            }
            """,
    }.RunAsync();
}
