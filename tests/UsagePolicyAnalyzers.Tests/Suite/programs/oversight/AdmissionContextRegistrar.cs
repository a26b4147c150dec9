// scope: UPA2001
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace Faculty.Admissions
{
    public enum AdmissionState { Received, AwaitingRegistrar, Admitted, Rejected }

    public class StudentApplication
    {
        public Guid Id { get; set; }
        public string Essay { get; set; } = "";
        public string ReaderNotes { get; set; } = "";
        public AdmissionState State { get; set; }
    }

    public class AdmissionsContext : DbContext
    {
        public DbSet<StudentApplication> Applications { get; } = new();
    }

    public class EssayReader(IChatClient chat, AdmissionsContext db)
    {
        public async Task PrepareAsync(Guid id, CancellationToken ct)
        {
            var application = await db.Applications.FindAsync(id) ?? throw new KeyNotFoundException();
            var response = await chat.GetResponseAsync("Summarize this university application for the registrar, with questions to ask: " + application.Essay, cancellationToken: ct);
            application.ReaderNotes = response.Text;
            application.State = AdmissionState.AwaitingRegistrar;
            await db.SaveChangesAsync(ct);
        }

        public async Task DecideAsync(Guid id, bool admit, CancellationToken ct)
        {
            var application = await db.Applications.FindAsync(id) ?? throw new KeyNotFoundException();
            application.State = admit ? AdmissionState.Admitted : AdmissionState.Rejected;
            await db.SaveChangesAsync(ct);
        }
    }
}

namespace Microsoft.EntityFrameworkCore
{
    public class DbContext { public Task<int> SaveChangesAsync(CancellationToken ct = default) => Task.FromResult(1); }
    public class DbSet<T> : List<T> where T : class { public ValueTask<T?> FindAsync(params object[] keys) => new(this.FirstOrDefault()); }
}
