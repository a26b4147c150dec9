// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.SignalR;
using OpenAI.Audio;

namespace Eki.Annai;

public interface ITimetable
{
    Task<string> NextDeparturesAsync(string station);
}

public class StationGuideHub(AudioClient audio, ITimetable timetable) : Hub
{
    private const string Opening = "この音声はAIによって生成された合成音声です。";

    public async Task ReadBoard(string station)
    {
        var board = await timetable.NextDeparturesAsync(station);
        BinaryData speech = await audio.GenerateSpeechAsync(Opening + board, GeneratedSpeechVoice.Sage);
        await Clients.Caller.SendAsync("audio", Convert.ToBase64String(speech));
    }
}
