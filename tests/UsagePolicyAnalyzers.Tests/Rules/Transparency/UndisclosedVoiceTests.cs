using UsagePolicyAnalyzers.Rules.Transparency;
using UsagePolicyAnalyzers.Testing;
using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.Transparency.UndisclosedVoiceAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.Transparency;

/// <summary>UPA1005: an AI-made voice says so itself, or something beside it does.</summary>
public class UndisclosedVoiceTests
{
    private const string Code = """
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Audio;
        using UsagePolicy.Safeguards;

        [Route("read")]
        public class ReadController(AudioClient audio) : Controller
        {
            [HttpGet]
            public async Task<IActionResult> Get(string text)
            {
                BinaryData speech = await audio.GenerateSpeechAsync(SPOKEN, GeneratedSpeechVoice.Alloy);
                BEFORE
                return RESULT;
            }
        }
        """;

    private static string Read(string spoken, bool isReported, string before = "")
    {
        const string Result = "File(speech.ToArray(), \"audio/mpeg\")";
        return Code.Replace("SPOKEN", spoken, StringComparison.Ordinal).Replace("BEFORE", before, StringComparison.Ordinal).Replace("RESULT", isReported ? "[|" + Result + "|]" : Result, StringComparison.Ordinal);
    }

    [RoslynTheory("4.8")]
    [InlineData("text", true)]
    [InlineData("\"The train leaves from platform four. \" + text", true)]
    [InlineData("\"This is not an AI voice. \" + text", true)]
    [InlineData("AiDisclosure.Announce(text)", false)]
    [InlineData("\"You hear an AI voice. \" + text", false)]
    [InlineData("$\"Diese Stimme ist computergeneriert. {text}\"", false)]
    [InlineData("$\"Esta voz es sintética. {text}\"", false)]
    [InlineData("$\"Vous entendez une voix de synthèse. {text}\"", false)]
    [InlineData("$\"Esta voz foi gerada por computador. {text}\"", false)]
    [InlineData("$\"Questa è una voce artificiale. {text}\"", false)]
    [InlineData("$\"这是合成语音。{text}\"", false)]
    [InlineData("$\"この音声はAIが読み上げています。{text}\"", false)]
    [InlineData("$\"Bu ses yapay zekâ tarafından üretildi. {text}\"", false)]
    public Task What_the_voice_says(string spoken, bool isReported) => Verify.VerifyAnalyzerAsync(Read(spoken, isReported));

    [RoslynTheory("4.8")]
    [InlineData("Response.Headers[\"X-AI-Generated\"] = \"true\";", false)]
    [InlineData("Response.Headers[\"X-Voice\"] = \"alloy\";", true)]
    [InlineData("System.IO.File.WriteAllBytes(\"copy.mp3\", speech.ToArray());", true)]
    public Task What_stands_beside_it(string before, bool isReported) => Verify.VerifyAnalyzerAsync(Read("text", isReported, before));

    [RoslynTheory("4.8")]
    [InlineData("ILeitung", "AbspielenAsync", "gespraech", true)]
    [InlineData("ILlamada", "ReproducirAsync", "cliente", true)]
    [InlineData("IArchiv", "AblegenAsync", "gespraech", false)]
    public Task Senders_in_other_languages(string type, string method, string parameter, bool isReported) => Verify.VerifyAnalyzerAsync($$"""
        using OpenAI.Audio;

        public interface {{type}}
        {
            Task {{method}}(Stream {{parameter}});
        }

        public class Reminder(AudioClient audio, {{type}} line)
        {
            public async Task RemindAsync(string text)
            {
                BinaryData speech = await audio.GenerateSpeechAsync(text, GeneratedSpeechVoice.Alloy);
                await {{(isReported ? "[|" : "")}}line.{{method}}(speech.ToStream()){{(isReported ? "|]" : "")}};
            }
        }
        """);

    [RoslynFact("4.8")]
    public Task Speech_by_raw_requests_through_a_sender_of_the_program() => Verify.VerifyAnalyzerAsync("""
        using System.Net.Http.Json;

        public interface ICallLine
        {
            Task PlayAsync(byte[] sound);
        }

        public class Studio(HttpClient http)
        {
            public async Task<byte[]> SpeakAsync(string text)
            {
                var response = await http.PostAsJsonAsync("https://api.openai.com/v1/audio/speech", new { model = "gpt-4o-mini-tts", voice = "coral", input = text });
                return await response.Content.ReadAsByteArrayAsync();
            }
        }

        public class Reminder(Studio studio, ICallLine line)
        {
            public async Task Call() => await [|line.PlayAsync(await studio.SpeakAsync("Your tour starts at ten."))|];
            public async Task Save() => await System.IO.File.WriteAllBytesAsync("tour.mp3", await studio.SpeakAsync("Your tour starts at ten."));
        }
        """);

    [RoslynTheory("4.8")]
    [InlineData("new SpeechSynthesizer(config)", true)]
    [InlineData("new SpeechSynthesizer(config, Microsoft.CognitiveServices.Speech.Audio.AudioConfig.FromDefaultSpeakerOutput())", true)]
    [InlineData("new SpeechSynthesizer(config, Microsoft.CognitiveServices.Speech.Audio.AudioConfig.FromWavFileOutput(\"tour.wav\"))", false)]
    [InlineData("new SpeechSynthesizer(config, null)", false)]
    public Task A_loudspeaker(string synthesizer, bool isReported)
    {
        const string Speak = "voice.SpeakTextAsync(text)";
        return new CSharpAnalyzerTest<UndisclosedVoiceAnalyzer>
        {
            TestCode = $$"""
                using Microsoft.CognitiveServices.Speech;

                public class Kiosk(SpeechConfig config)
                {
                    public async Task SayAsync(string text)
                    {
                        var voice = {{synthesizer}};
                        await {{(isReported ? "[|" + Speak + "|]" : Speak)}};
                    }
                }
                """,
            ReferenceAssemblies = ReferenceAssemblies.Default.AddStandIns("Microsoft.CognitiveServices.Speech.csharp"),
        }.RunAsync();
    }

    [RoslynFact("4.8")]
    public Task Half_typed_code() => Verify.VerifyNoCrashAsync(Read("\"You hear an AI voice. \" + text", isReported: false, "Response.Headers[\"X-AI-Generated\"] = \"true\";"));

    [RoslynFact("4.8")]
    public Task Test_projects() => new CSharpAnalyzerTest<UndisclosedVoiceAnalyzer> { TestCode = Read("text", isReported: false), ReferenceAssemblies = ReferenceAssemblies.TestProject }.RunAsync();
}
