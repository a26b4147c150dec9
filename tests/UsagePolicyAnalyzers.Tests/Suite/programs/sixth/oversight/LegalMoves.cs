// scope: UPA1001, UPA1002, UPA2001, UPA2002
using System.Net.Http.Json;
using System.Text.Json;

namespace ClubChess.Trainer;

public sealed class Position
{
    public string Fen { get; init; } = "";
    public List<string> LegalMoves { get; init; } = new();
}

public sealed class MistralCoach
{
    private readonly HttpClient _http = new();

    public MistralCoach(string key)
    {
        _http.DefaultRequestHeaders.Add("Authorization", "Bearer " + key);
    }

    public async Task<string> CommentAsync(Position p)
    {
        var prompt = "Here are the legal moves in this chess position: " + string.Join(' ', p.LegalMoves) +
                     ". Advise the player which one to choose, name the trade-offs and judge the pawn structure. FEN: " + p.Fen;
        var res = await _http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", new
        {
            model = "mistral-small-latest",
            messages = new[] { new { role = "user", content = prompt } }
        });
        var json = await res.Content.ReadFromJsonAsync<JsonElement>();
        return json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var coach = new MistralCoach(Environment.GetEnvironmentVariable("MISTRAL_API_KEY")!);
        Console.WriteLine("Chess coach (an AI comments on your position). Enter a FEN and the moves.");
        string? fen;
        while (!string.IsNullOrEmpty(fen = Console.ReadLine()))
        {
            var moves = (Console.ReadLine() ?? "").Split(' ').ToList();
            var comment = await coach.CommentAsync(new Position { Fen = fen, LegalMoves = moves });
            Console.WriteLine(comment);
        }
    }
}
