// scope: UPA2001
using Microsoft.Extensions.AI;

var client = Models.Create();
using var scada = new ScadaLink("10.2.0.4");
while (true)
{
    var level = scada.Read("reservoir.level");
    if (level > 31.5)
        scada.OpenFloodgate(3);
    var report = await client.GetResponseAsync($"Write one line for the shift log of the water works: reservoir level {level} m, flood gate {(level > 31.5 ? "open" : "closed")}.");
    await File.AppendAllTextAsync("shift.log", report.Text + "\n");
    await Task.Delay(TimeSpan.FromMinutes(5));
}

sealed class ScadaLink(string host) : IDisposable
{
    public double Read(string tag) => host.Length + tag.Length;
    public void OpenFloodgate(int number) => Console.WriteLine($"{host} gate {number}");
    public void Dispose() { }
}

static class Models { public static IChatClient Create() => throw new NotSupportedException(); }
