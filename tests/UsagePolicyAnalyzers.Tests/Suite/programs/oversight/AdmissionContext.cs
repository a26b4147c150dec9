// scope: UPA2001
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using System.Text.Json;

namespace Faculty.Admissions
{
    public enum AdmissionState { Received, Admitted, Rejected }

    public class StudentApplication
    {
        public Guid Id { get; set; }
        public string Essay { get; set; } = "";
        public AdmissionState State { get; set; }
    }

    public class AdmissionsContext : DbContext
    {
        public DbSet<StudentApplication> Applications { get; } = new();
    }

    public record Assessment(bool Admit, string Reasons);

    public class EssayAssessor(IChatClient chat, AdmissionsContext db)
    {
        public async Task AssessAsync(Guid id, CancellationToken ct)
        {
            var application = await db.Applications.FindAsync(id) ?? throw new KeyNotFoundException();
            var response = await chat.GetResponseAsync(
                [new(ChatRole.System, "You decide on university applications. Answer with JSON {\"admit\": bool, \"reasons\": string}."), new(ChatRole.User, application.Essay)], cancellationToken: ct);
            var assessment = JsonSerializer.Deserialize<Assessment>(response.Text, JsonSerializerOptions.Web)!;
            application.State = assessment.Admit ? AdmissionState.Admitted : AdmissionState.Rejected; // expect-near: UPA2001
            await db.SaveChangesAsync(ct);
        }
    }
}

namespace Microsoft.EntityFrameworkCore
{
    public class DbContext { public Task<int> SaveChangesAsync(CancellationToken ct = default) => Task.FromResult(1); }
    public class DbSet<T> : List<T> where T : class { public ValueTask<T?> FindAsync(params object[] keys) => new(this.FirstOrDefault()); }
}
