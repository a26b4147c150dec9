using UsagePolicyAnalyzers.Rules.Safeguards;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.Safeguards;

/// <summary>UPA4001: text that libraries take from people: out of documents, dialogs of bots, calls, speech.</summary>
public sealed class LibraryInputTests
{
    [Theory]
    [InlineData("using var pdf = PdfDocument.Open(file.OpenReadStream()); foreach (var page in pdf.GetPages()) text += ContentOrderTextExtractor.GetText(page);", true)]
    [InlineData("using var pdf = PdfDocument.Open(file.OpenReadStream()); text = string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));", true)]
    [InlineData("using var word = WordprocessingDocument.Open(file.OpenReadStream(), false); text = word.MainDocumentPart?.Document.Body?.InnerText ?? \"\";", true)]
    [InlineData("using var reader = new PdfReader(file.OpenReadStream()); using var pdf = new iText.Kernel.Pdf.PdfDocument(reader); text = PdfTextExtractor.GetTextFromPage(pdf.GetPage(1));", true)]
    [InlineData("using var pdf = PdfDocument.Open(file.OpenReadStream()); text = pdf.NumberOfPages.ToString();", false)]
    [InlineData("using var pdf = PdfDocument.Open(\"rules.pdf\"); foreach (var page in pdf.GetPages()) text += page.Text;", false)]
    public Task DocumentsThatAreHandedIn(string read, bool isReported) => VerifyAsync($$"""
        using System.Linq;
        using System.Threading.Tasks;
        using DocumentFormat.OpenXml.Packaging;
        using iText.Kernel.Pdf;
        using iText.Kernel.Pdf.Canvas.Parser;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
        using PdfDocument = UglyToad.PdfPig.PdfDocument;
        [ApiController]
        public class LeafletController(ChatClient chat) : ControllerBase
        {
            [HttpPost]
            public async Task PostAsync(IFormFile file)
            {
                var text = "";
                {{read}}
                await {{(isReported ? "[|" : "")}}chat.CompleteChatAsync($"Shorten: {text}"){{(isReported ? "|]" : "")}};
            }
        }
        """, "UglyToad.PdfPig", "itext.kernel", "DocumentFormat.OpenXml");

    [Theory]
    [InlineData("(string)step.Result!", true)]
    [InlineData("step.Context.Activity.Value!.ToString()!", true)]
    [InlineData("step.Index.ToString()", false)]
    [InlineData("step.Context.Activity.Type", false)]
    public Task StepsOfADialog(string said, bool isReported) => VerifyAsync($$"""
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Bot.Builder.Dialogs;
        using OpenAI.Chat;
        public class TravelDialog : ComponentDialog
        {
            private readonly ChatClient _chat;
            public TravelDialog(ChatClient chat)
            {
                _chat = chat;
                AddDialog(new WaterfallDialog("travel", new WaterfallStep[] { AdviseAsync }));
            }
            private async Task<DialogTurnResult> AdviseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
            {
                var said = {{said}};
                await {{(isReported ? "[|" : "")}}_chat.CompleteChatAsync(said){{(isReported ? "|]" : "")}};
                return await step.EndDialogAsync(null, cancellationToken);
            }
        }
        """, "Microsoft.Bot.Builder.Dialogs");

    [Theory]
    [InlineData("(completed.RecognizeResult as SpeechResult)?.Speech ?? string.Empty", true)]
    [InlineData("(completed.RecognizeResult as ChoiceResult)?.Label ?? string.Empty", false)]
    public Task WhatACallerSays(string said, bool isReported) => VerifyAsync($$"""
        using System.Threading.Tasks;
        using Azure.Communication.CallAutomation;
        using OpenAI.Chat;
        public class Calls(ChatClient chat)
        {
            public async Task HandleAsync(RecognizeCompleted completed)
            {
                var said = {{said}};
                await {{(isReported ? "[|" : "")}}chat.CompleteChatAsync(said){{(isReported ? "|]" : "")}};
            }
        }
        """, "Azure.Communication.CallAutomation");

    [Theory]
    [InlineData("e.Result.Text", true)]
    [InlineData("e.Result.Confidence.ToString()", false)]
    public Task WhatIsHeardGoesThroughAnEventOfTheProgram(string heard, bool isReported) => VerifyAsync($$"""
        using System;
        using System.Speech.Recognition;
        using System.Threading.Tasks;
        using OpenAI.Chat;
        public class Ear
        {
            public event Action<string>? Heard;
            public Ear(SpeechRecognitionEngine engine) => engine.SpeechRecognized += (s, e) => {{(isReported ? "[|" : "")}}Raise({{heard}}){{(isReported ? "|]" : "")}};
            private void Raise(string text) => Heard?.Invoke(text);
        }
        public class Desk
        {
            private readonly ChatClient _chat;
            public Desk(ChatClient chat, Ear ear)
            {
                _chat = chat;
                ear.Heard += OnHeard;
            }
            private void OnHeard(string text) => Task.Run(async () => await _chat.CompleteChatAsync(text));
        }
        """, "System.Speech");

    private static Task VerifyAsync(string code, params string[] standIns) =>
        new CSharpAnalyzerTest<UnmoderatedInputAnalyzer> { TestCode = code, ReferenceAssemblies = ReferenceAssemblies.Default.AddStandIns(standIns) }.RunAsync();
}
